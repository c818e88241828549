// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withLock } from '../../../src/build/lock.ts';

/** No room for a single byte. */
const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (...args) => {
    const file = await real.open(...args);
    if (disk.isFull) file.writeFile = () => Promise.reject(new Error('ENOSPC'));
    return file;
  };
  return { ...real, open };
});

let folder = '';
const lines: string[] = [];
const lock = () => join(folder, 'dist.lock');
const take = (work: () => Promise<unknown> = async () => {}) =>
  withLock(lock(), (line) => lines.push(line), work);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  lines.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

it('lets one work at a time, and says what the other waits for', async () => {
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const one = take(async () => {
    begun.resolve();
    await first.promise;
    done.push('one');
  });
  await begun.promise;
  const two = take(async () => done.push('two'));
  await expect.poll(() => lines).toEqual(['Another rendering is at work: waiting for its end.']);
  first.resolve();
  await Promise.all([one, two]);
  expect(done).toEqual(['one', 'two']);
  expect(await readdir(folder)).toEqual([]);
});

it('of another is left alone by whoever lost it meanwhile', async () => {
  await take(() => writeFile(lock(), '1 elsewhere'));
  expect(await readFile(lock(), 'utf8')).toBe('1 elsewhere');
});

it('is given back by work that fails', async () => {
  await expect(take(() => Promise.reject(new Error('work')))).rejects.toThrow('work');
  expect(await readdir(folder)).toEqual([]);
});

it('is taken over from a process that is gone', async () => {
  // No system gives so high an id.
  await writeFile(lock(), `4194305 ${hostname()}`);
  await take(async () => expect(await readFile(lock(), 'utf8')).toMatch(`${process.pid} `));
  expect([await readdir(folder), lines]).toEqual([[], []]);
});

it('is taken over from a machine that has been silent for a minute', async () => {
  await writeFile(lock(), '1 another-machine');
  const then = Date.now() / 1000 - 61;
  await utimes(lock(), then, then);
  await take();
  expect(await readdir(folder)).toEqual([]);
});

it('is held by an owner of whom nothing is known yet', async () => {
  await writeFile(lock(), '');
  const waiting = take();
  await expect.poll(() => lines).toHaveLength(1);
  expect(await readFile(lock(), 'utf8')).toBe('');
  await rm(lock());
  await waiting;
});

it('is taken over from an owner of whom nothing is known for long', async () => {
  await writeFile(lock(), '');
  const then = Date.now() / 1000 - 3;
  await utimes(lock(), then, then);
  await take();
  expect([await readdir(folder), lines]).toEqual([[], []]);
});

it('is not left behind where it cannot be written', async () => {
  disk.isFull = true;
  await expect(take()).rejects.toThrow('ENOSPC');
  disk.isFull = false;
  expect(await readdir(folder)).toEqual([]);
});
