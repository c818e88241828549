// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createLock,
  createWorld,
  deskIn,
  type Fate,
  keepSending,
  letterOf,
  type World,
} from './outbox-world.ts';

const fate = fc.oneof(
  fc.constantFrom<Fate>('taken', 'lost before', 'late', 'lost after'),
  fc.constantFrom<Fate>(
    { kind: 'offline' },
    { kind: 'timeout', afterMs: 15_000 },
    { kind: 'shape', path: '', detail: 'HTML' },
    { kind: 'status', status: 503, code: 'unavailable', retryAfter: 20 },
    { kind: 'status', status: 429, code: 'too-fast', retryAfter: 7 },
  ),
);

const setting = fc.record({
  letters: fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
  fates: fc.array(fate, { maxLength: 25 }),
  /** After how many steps each tab is closed. */
  lives: fc.array(fc.nat(40), { maxLength: 6 }),
});

type Setting = typeof setting extends fc.Arbitrary<infer S> ? S : never;

function begin({ letters, fates }: Setting): World {
  const world = createWorld(letters.map((writtenAt, number) => letterOf(`${number}`, writtenAt)));
  world.newsroom.fates = [...fates];
  return world;
}

/** A tab that is closed after `steps`, in the middle of whatever it does. */
function mortal(steps: number) {
  let left = steps;
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const step = () => {
    left -= 1;
    if (left >= 0) return Promise.resolve();
    close();
    return new Promise<void>(() => {});
  };
  return { closed, step };
}

/** In the end there is a tab that stays, and a network. */
async function expectEachOnce(world: World): Promise<void> {
  world.newsroom.fates = [];
  await keepSending(world, deskIn(world));
  world.newsroom.hurry();
  const letters = world.store.all();
  const words = letters.map(({ key }) => key).sort();
  expect(world.newsroom.taken.map(({ text }) => text).sort()).toEqual(words);
  for (const { key, state } of letters) {
    expect(state).toMatchObject({
      kind: 'taken',
      answer: { body: [{ children: [{ text: key }] }] },
    });
  }
}

describe('every letter arrives exactly once', () => {
  it('through whatever network, with tabs closed one after another', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async (drawn) => {
        const world = begin(drawn);
        for (const life of drawn.lives) {
          const { closed, step } = mortal(life);
          await Promise.race([closed, keepSending(world, deskIn(world, step))]);
        }
        await expectEachOnce(world);
      }),
      { numRuns: 600 },
    );
  });

  it.each([{ hasLock: true }, { hasLock: false }])(
    'where tabs wake together, with a lock: $hasLock',
    async ({ hasLock }) => {
      await fc.assert(
        fc.asyncProperty(setting, fc.scheduler(), async (drawn, scheduler) => {
          const world = begin(drawn);
          const lock = createLock();
          const tabs = drawn.lives.map(async (life) => {
            const { closed, step } = mortal(life);
            const next = async () => {
              await scheduler.schedule(Promise.resolve());
              await step();
            };
            const inTurn = hasLock
              ? (work: () => Promise<void>) => lock(() => Promise.race([closed, work()]))
              : undefined;
            await Promise.race([closed, keepSending(world, deskIn(world, next, inTurn))]);
          });
          await scheduler.waitFor(Promise.all(tabs));
          await expectEachOnce(world);
        }),
        { numRuns: 600 },
      );
    },
  );

  it('and no tab sends what another is sending, where there is a lock', async () => {
    await fc.assert(
      fc.asyncProperty(setting, fc.scheduler(), async ({ letters }, scheduler) => {
        const world = begin({ letters, fates: [], lives: [] });
        const lock = createLock();
        const next = () => scheduler.schedule(Promise.resolve());
        const tabs = [1, 2, 3].map(() => keepSending(world, deskIn(world, next, lock)));
        await scheduler.waitFor(Promise.all(tabs));
        expect(world.newsroom.asked).toHaveLength(letters.length);
      }),
    );
  });

  it('a thousand of them', async () => {
    const letters = Array.from({ length: 1000 }, (_, number) => number);
    const cycle: Fate[] = ['lost before', 'taken', 'late', 'lost after'];
    const fates = letters.map((number): Fate => cycle[number % 4] ?? 'taken');
    const world = begin({ letters, fates, lives: [] });
    for (let life = 50; life < 1000; life += 50) {
      const { closed, step } = mortal(life);
      await Promise.race([closed, keepSending(world, deskIn(world, step))]);
    }
    await expectEachOnce(world);
    expect(world.newsroom.taken).toHaveLength(1000);
  });
});
