import { copyFile, link, mkdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';

/**
 * Makes `to` a second name of every file in `from`: no content is copied, all times stay. Whoever
 * changes a file there has to put another in its place (`replaceFile`), and leaves `from` as it is.
 *
 * @returns the names of the files, relative to `from`
 */
export async function linkFolder(from: string, to: string): Promise<Set<string>> {
  const names = await filesIn(from);
  for (const folder of new Set(['.', ...[...names].map(dirname)])) {
    await mkdir(join(to, folder), { recursive: true });
  }
  for (const name of names) await linkFile(join(from, name), join(to, name));
  return names;
}

/** Copies the file where the file system knows no second names. */
export async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    const { atime, mtime } = await stat(from);
    await copyFile(from, to);
    await utimes(to, atime, mtime);
  }
}
