/**
 * Compresses the built files once, so that no host has to at each request. Beside each file that
 * gains by it stand `.br` and `.gz`; beside one that does not, or is gone, neither.
 */
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { atOnce } from './at-once.ts';
import { hasCode } from './error-code.ts';
import { filesIn } from './files-in.ts';
import { replaceFile } from './replace-file.ts';

const COMPRESSIBLE = /\.(html|js|css|json|svg|xml|txt|webmanifest)$/;
/** Below, the header that names the encoding outweighs what is saved. */
const MIN_BYTES = 256;
/** As many as Node compresses at a time, each on a thread of its own. */
const AT_ONCE = 4;

const variants: [string, (content: Buffer) => Promise<Buffer>][] = [
  ['.br', brotli],
  ['.gz', (content) => promisify(gzip)(content, { level: 9 })],
];

/** Every file under `folder`; what stands beside a file that is gone is removed. */
export async function compressFolder(folder: string): Promise<void> {
  const paths = [...(await filesIn(folder))].map((name) => join(folder, name));
  // Sources that are gone come in through what they left behind.
  await compressFiles(new Set(paths.map((path) => path.replace(/\.(br|gz)$/, ''))));
}

/**
 * Give it every page that was rendered or withdrawn, changed or not: one whose rendering was broken
 * off between the page and its variants is then put right. What is compressed already costs nothing.
 */
export async function compressFiles(paths: Iterable<string>): Promise<void> {
  await atOnce(AT_ONCE, new Set(paths), compressFile);
}

/** A file that is gone, or of a kind that does not compress, only loses its variants. */
export async function compressFile(path: string): Promise<void> {
  if (await isDone(path)) return;
  const content = COMPRESSIBLE.test(path) ? await contentOf(path) : undefined;
  for (const [extension, compress] of variants) {
    const compressed = content && (await compress(content));
    if (content && compressed && isWorthIt(content, compressed)) {
      await replaceFile(`${path}${extension}`, compressed);
    } else {
      await rm(`${path}${extension}`, { force: true });
    }
  }
}

function isWorthIt(content: Buffer, compressed: Buffer): boolean {
  return content.length >= MIN_BYTES && compressed.length < content.length;
}

/** Whether both variants are younger than the file. Of the same age, it may have changed after them. */
async function isDone(path: string): Promise<boolean> {
  const [changedAt, ...madeAt] = await Promise.all(
    ['', ...variants.map(([extension]) => extension)].map((extension) =>
      stat(`${path}${extension}`).then(
        ({ mtimeMs }) => mtimeMs,
        () => undefined,
      ),
    ),
  );
  return changedAt !== undefined && madeAt.every((made) => made !== undefined && made > changedAt);
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function brotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
