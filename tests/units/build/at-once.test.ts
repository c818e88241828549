// @vitest-environment node
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { atOnce } from '../../../src/build/at-once.ts';

it('does all, at most so many at a time', async () => {
  const done: number[] = [];
  let [running, most] = [0, 0];
  await atOnce(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
    running += 1;
    most = Math.max(most, running);
    await turn();
    running -= 1;
    done.push(item);
  });
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('begins nothing after a failure, and ends what was begun', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = atOnce(2, [1, 2, 3, 4], async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('first');
    await turn();
    ended.push(item);
  });
  await expect(work).rejects.toThrow('first');
  expect([begun, ended]).toEqual([[1, 2], [2]]);
  await turn();
  expect(begun).toEqual([1, 2]);
});

it('has nothing to do for nothing', async () => {
  await atOnce(8, [], () => Promise.reject(new Error('never')));
});
