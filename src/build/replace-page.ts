import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** When the newsroom was asked, in the data of a page; in its text, quotes are written otherwise. */
const ASKED_AT = /"updatedAt":\d+/g;

/**
 * Writes a page, unless the one that is there says the same and was only asked for earlier: readers'
 * copies then stay good, and it need not be compressed again.
 */
export async function replacePage(path: string, html: string): Promise<void> {
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present.replaceAll(ASKED_AT, '') === html.replaceAll(ASKED_AT, '')) return;
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, html);
}
