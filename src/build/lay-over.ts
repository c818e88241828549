import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** File systems count time in steps. */
const STEP_MS = 20;

/**
 * Makes the files of `onto` those of `from`, one after another and each in one step, so that a server
 * never finds the folder missing. A file that is the same in both is left alone, and so is one that was
 * edited in `onto` only.
 *
 * @param from made by `linkFolder`; what it holds is moved away
 * @param linkedAt when, in milliseconds since the epoch
 */
export async function layOver(from: string, onto: string, linkedAt: number): Promise<void> {
  const [made, present] = await Promise.all([filesIn(from), filesIn(onto)]);
  for (const name of made) {
    const [file, target] = [join(from, name), join(onto, name)];
    if (present.has(name) && (await isUntouched(file, target, linkedAt))) continue;
    await mkdir(dirname(target), { recursive: true });
    await rename(file, target);
  }
  for (const name of present) {
    if (!made.has(name)) await rm(join(onto, name), { force: true });
  }
}

async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );
}

/** Whether nothing was put in its place since `linkedAt`, whatever became of the other meanwhile. */
async function isUntouched(file: string, other: string, linkedAt: number): Promise<boolean> {
  const [a, b] = await Promise.all([stat(file), stat(other)]);
  return (a.ino === b.ino && a.dev === b.dev) || a.mtimeMs < linkedAt - STEP_MS;
}
