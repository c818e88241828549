// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { SourceFault } from '../../src/api/source.ts';
import type { Letter } from '../../src/features/comments/outbox/letter.ts';
import { sendLetters } from '../../src/features/comments/outbox/send-letters.ts';
import { createWorld, deskIn, letterOf, ONLINE, outLetterOf } from './outbox-world.ts';

const { signal } = new AbortController();
const tooFast = { kind: 'status', status: 429, code: 'too-fast', retryAfter: 7 } as const;

async function stateAfter(fault: SourceFault, letter: Letter = letterOf('un'), network = ONLINE) {
  const world = createWorld([letter]);
  world.newsroom.fates = [fault];
  await sendLetters(deskIn(world), network, signal);
  return world.store.all()[0]?.state;
}

describe('a letter may have arrived', () => {
  it.each<[string, SourceFault]>([
    ['no answer', { kind: 'unreachable' }],
    ['silence', { kind: 'timeout', afterMs: 15_000 }],
    ['HTML', { kind: 'shape', path: '', detail: 'not JSON' }],
    ['a network that went meanwhile', { kind: 'offline' }],
    ['500', { kind: 'status', status: 500 }],
  ])('after %s', async (_, fault) => {
    expect(await stateAfter(fault)).toMatchObject({ kind: 'waiting', isOut: true });
  });

  it('and does so still where the newsroom only asks to wait then', async () => {
    expect(await stateAfter(tooFast, outLetterOf('un'))).toMatchObject({ isOut: true });
    expect(await stateAfter(tooFast)).not.toHaveProperty('isOut');
  });

  it('not where there was no network from the beginning', async () => {
    const state = await stateAfter({ kind: 'offline' }, letterOf('un'), { isOnline: false });
    expect(state).toMatchObject({ kind: 'waiting' });
    expect(state).not.toHaveProperty('isOut');
  });

  it('while it is on its way, for all tabs', async () => {
    const world = createWorld([letterOf('un')]);
    const desk = deskIn(world);
    const post = desk.source.postComment;
    let meanwhile: Letter[] = [];
    desk.source.postComment = (...asked) => {
      meanwhile = world.store.all();
      return post(...asked);
    };
    await sendLetters(desk, ONLINE, signal);
    expect(meanwhile).toEqual([outLetterOf('un')]);
  });
});
