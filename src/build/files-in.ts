import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The names of all files below `folder`, relative to it. */
export async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))));
}
