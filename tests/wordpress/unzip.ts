/** Enough of a zip's format (APPNOTE 6.3) for archives that a packager has made: no zip64, no encryption. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/**
 * Unpacks `archive` into `folder`.
 * @throws {Error} where it is no such archive, or a file of it would land outside
 */
export async function unzip(archive: string, folder: string): Promise<void> {
  const zip = await readFile(archive);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.length < end + END_BYTES || zip.readUInt32LE(end) !== END) {
    throw new Error(`${archive} is no zip.`);
  }
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`${archive} is broken.`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const path = zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + (name ?? 0));
    if (path.split('/').includes('..') || path.startsWith('/')) {
      throw new Error(`${archive} would write to ${path}.`);
    }
    if (!path.endsWith('/')) await put(join(folder, path), contentOf(zip, at));
    at += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + 42);
  const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : packed;
}

async function put(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
