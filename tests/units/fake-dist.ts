import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../mocks/db.ts';
import { startPreview } from '../../mocks/preview.ts';

export const SHELL = '<!doctype html><title>Coquille</title>';
export const SCRIPT = `const words = "${'répété '.repeat(400)}";\n`;
export const POLICY = "default-src 'self'; script-src 'self' 'sha256-abc='";

const HEADERS = `# what static hosts read
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: ${POLICY}
/assets/*
  X-Kind: asset
  Cache-Control: public, max-age=31536000, immutable
/favicon.svg
  X-Kind: icon
`;

/** A build as small as can be, in a folder of its own. */
export async function makeFakeDist() {
  const dist = await mkdtemp(join(tmpdir(), 'preview-'));
  const write = (path: string, content: string | Uint8Array) =>
    writeFile(join(dist, path), content);
  await mkdir(join(dist, 'assets'));
  await write('index.html', SHELL);
  await write('_headers', HEADERS);
  await write('assets/app-1a2b.js', SCRIPT);
  await write('assets/title.woff2', new Uint8Array(3000));
  await write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return { dist, write, remove: () => rm(dist, { recursive: true }) };
}

/** A preview of such a build, on the newsroom of `db`. */
export async function previewFake(db: Db) {
  const { dist, remove } = await makeFakeDist();
  const { url, close } = await startPreview({ port: 0, dist, db });
  return { url, close: () => close().then(remove) };
}
