/**
 * Lets one process at a time write a site. The lock is a file that names its owner, who touches it
 * while he works: it is void where the owner is gone, or was silent for too long (a process id says
 * nothing after a restart, or in another container).
 */
import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { hasCode } from './error-code.ts';

const BEAT_MS = 5000;
const SILENT_MS = 60_000;
/** A lock is written as soon as it is made: one that stays empty was left by who could not. */
const NAMELESS_MS = 2000;
const LOOK_MS = 200;
/** Longer than any rendering: whoever waits may be the next of many. */
const LONGEST_WAIT_MS = 600_000;

/**
 * Does `work` once nobody else holds the lock at `path`.
 * @throws where it is held for ten minutes, and what `work` throws
 */
export async function withLock<T>(
  path: string,
  log: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const giveUpAt = Date.now() + LONGEST_WAIT_MS;
  const own = `${process.pid} ${hostname()} ${randomUUID()}`;
  let isSaid = false;
  while (!(await take(path, own))) {
    if (Date.now() > giveUpAt) throw new Error(`Another rendering holds ${path}, for ten minutes.`);
    if (!isSaid) log('Another rendering is at work: waiting for its end.');
    isSaid = true;
    await pause(LOOK_MS);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    // Whoever was silent for too long may have lost it to another.
    const owner = await readFile(path, 'utf8').catch(() => undefined);
    if (owner === own) await rm(path, { force: true });
  }
}

async function take(path: string, own: string): Promise<boolean> {
  try {
    await write(path, own);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  try {
    const owner = await readFile(path, 'utf8');
    const { mtimeMs } = await stat(path);
    const silence = owner === '' ? NAMELESS_MS : SILENT_MS;
    if (isGone(owner) || Date.now() - mtimeMs > silence) {
      await breakLock(path, owner);
      return await take(path, own);
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  return false;
}

/** @throws where there is a lock, and where none can be written: then none is left */
async function write(path: string, own: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(own);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Of several that find it void, one gets it out of the way; a lock that was new by then goes back. */
async function breakLock(path: string, owner: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside);
  if ((await readFile(aside, 'utf8')) !== owner) await link(aside, path).catch(() => undefined);
  await rm(aside);
}

function isGone(owner: string): boolean {
  const [id = '', host] = owner.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}
