import { copyFile, link, mkdir, readdir, stat, utimes } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Makes `to` a second name of everything in `from`: no content is copied, all times stay. Whoever
 * changes a file there has to put another in its place (`replaceFile`), and leaves `from` as it is.
 *
 * @returns the names of the files, relative to `from`
 */
export async function linkFolder(from: string, to: string): Promise<Set<string>> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const isFolder = Map.groupBy(entries, (entry) => entry.isDirectory());
  for (const { parentPath, name } of isFolder.get(true) ?? []) {
    await mkdir(join(to, relative(from, join(parentPath, name))), { recursive: true });
  }
  const files = (isFolder.get(false) ?? []).map(({ parentPath, name }) =>
    relative(from, join(parentPath, name)),
  );
  for (const name of files) await linkFile(join(from, name), join(to, name));
  return new Set(files);
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
