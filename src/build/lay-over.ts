import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './error-code.ts';
import { filesIn } from './files-in.ts';
import { linkFile } from './link-folder.ts';
import { draftBeside } from './replace-file.ts';

/** File systems count time in steps. */
const STEP_MS = 20;
const PAGE = /\.html(\.br|\.gz)?$/;

/** What was in a folder when `linkFolder` linked it, and when, in milliseconds since the epoch. */
export interface Linked {
  names: ReadonlySet<string>;
  at: number;
}

/**
 * Makes the files of `onto` those of `from`, one after another and each in one step, so that a server
 * never finds the folder missing; pages come after what they ask for, and removals at the end. What
 * `from` holds is moved away.
 *
 * @param linked where `from` was made by linking `onto`: what others have changed, added or removed in
 * `onto` since then stays as they left it, unless `from` has something new for it
 */
export async function layOver(from: string, onto: string, linked?: Linked): Promise<void> {
  const made = await filesIn(from);
  const former = linked?.names ?? (await filesIn(onto));
  const [pages = [], others = []] = [true, false].map((isPage) =>
    [...made].filter((name) => PAGE.test(name) === isPage),
  );
  for (const name of [...others, ...pages]) {
    const [file, target] = [join(from, name), join(onto, name)];
    if (linked?.names.has(name) && (await isUntouched(file, target, linked.at))) continue;
    await mkdir(dirname(target), { recursive: true });
    await moveFile(file, target);
  }
  for (const name of former) {
    if (!made.has(name)) await rm(join(onto, name), { force: true });
  }
}

/** Whether nothing was put in its place since `linkedAt`, whatever became of the other meanwhile. */
async function isUntouched(file: string, other: string, linkedAt: number): Promise<boolean> {
  const [a, b] = await Promise.all([stat(file), stat(other).catch(() => undefined)]);
  return (a.ino === b?.ino && a.dev === b.dev) || a.mtimeMs < linkedAt - STEP_MS;
}

/** In one step for whoever reads `to`, even where that is on another file system. */
async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    const draft = draftBeside(to);
    try {
      await linkFile(from, draft);
      await rename(draft, to);
    } finally {
      await rm(draft, { force: true });
    }
  }
}
