import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let drafts = 0;

/** The name of a new file that is to take the place of `path`. */
export function draftBeside(path: string): string {
  drafts += 1;
  // Not after the file: a name may be as long as a file system takes.
  return join(dirname(path), `.draft-${process.pid}-${drafts}`);
}

/**
 * Puts `content` at `path` in one step, so that a running server sends the old file or the new one
 * and never a part. A file that says so already is left alone: its time, and so its ETag, stay.
 *
 * @returns whether there was anything to change
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const wanted = Buffer.from(content);
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(wanted)) return false;
  const draft = draftBeside(path);
  try {
    await writeFile(draft, wanted);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return true;
}
