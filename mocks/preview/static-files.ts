import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { encode, type encodingFor } from './encoding.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const EXTENSIONS = { br: '.br', gzip: '.gz' };

export interface StaticFile {
  body: Uint8Array;
  type: string;
  etag: string;
  /** The body compressed, once. */
  encoded(encoding: NonNullable<ReturnType<typeof encodingFor>>): Promise<Uint8Array>;
}

/**
 * The files under `dist`, read at first use, and again after a new build; compressed as the build
 * left them, or by us where it left nothing.
 */
export function createStaticFiles(dist: string) {
  const files = new Map<string, Promise<StaticFile>>();

  /** @param path decoded, absolute, without `..` */
  return async function fileAt(path: string): Promise<StaticFile | undefined> {
    // What a host reads, and does not send.
    if (path.startsWith('/_')) return undefined;
    const address = join(dist, path);
    const found = await stat(address).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const etag = `W/"${found.size.toString(16)}-${Math.trunc(found.mtimeMs).toString(16)}"`;
    const key = `${path} ${etag}`;
    const file = files.get(key) ?? readStaticFile(address, found.mtimeMs, etag);
    files.set(key, file);
    // What could not be read may be there next time.
    file.catch(() => files.delete(key));
    return file;
  };
}

async function readStaticFile(
  address: string,
  changedAt: number,
  etag: string,
): Promise<StaticFile> {
  const body = await readFile(address);
  const variants = new Map<string, Promise<Uint8Array>>();
  return {
    body,
    type: TYPES[extname(address).toLowerCase()] ?? 'application/octet-stream',
    etag,
    encoded(encoding) {
      const variant =
        variants.get(encoding) ??
        builtVariant(`${address}${EXTENSIONS[encoding]}`, changedAt).then(
          (built) => built ?? encode(body, encoding, 'best'),
        );
      variants.set(encoding, variant);
      return variant;
    },
  };
}

/** Not one that is older than its file: it may have been made of another. */
async function builtVariant(address: string, changedAt: number): Promise<Uint8Array | undefined> {
  const found = await stat(address).catch(() => undefined);
  return found && found.mtimeMs >= changedAt ? readFile(address) : undefined;
}
