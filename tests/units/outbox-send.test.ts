// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SourceError, type SourceFault } from '../../src/api/source.ts';
import type { Letter } from '../../src/features/comments/outbox/letter.ts';
import { sendLetters } from '../../src/features/comments/outbox/send-letters.ts';
import {
  draftsSlot,
  draftText,
  keyOfDraft,
  saveDraft,
} from '../../src/features/comments/writing/comment-drafts.ts';
import {
  answerTo,
  createWorld,
  deskIn,
  type Fate,
  letterOf,
  ONLINE,
  outLetterOf,
  type World,
} from './outbox-world.ts';

const { signal } = new AbortController();
const status = (
  code: number,
  rest: Partial<SourceFault & { kind: 'status' }> = {},
): SourceFault => ({
  kind: 'status',
  status: code,
  ...rest,
});

async function sent(letters: readonly Letter[], ...fates: Fate[]): Promise<World> {
  const world = createWorld(letters);
  world.newsroom.fates = fates;
  await sendLetters(deskIn(world), ONLINE, signal);
  return world;
}
const stateOf = (world: World, key = 'un') =>
  world.store.all().find((letter) => letter.key === key)?.state;

describe('a letter is taken', () => {
  it.each(['published', 'pending'] as const)('%s, and its e-mail address goes', async (kind) => {
    const world = createWorld([letterOf('un')]);
    world.newsroom.status = kind;
    await sendLetters(deskIn(world), ONLINE, signal);
    expect(world.newsroom.taken[0]?.author.email).toBe('n@lefil.example');
    const [letter] = world.store.all();
    expect(letter?.comment).toEqual({ author: { name: 'Nadia' }, text: 'un' });
    const answer = answerTo({ author: { name: 'Nadia' }, text: 'un' }, 'c0', kind);
    expect(letter?.state).toEqual({ kind: 'taken', answer, takenAt: 1_000_000 });
  });

  it('where the newsroom has its words already: with the comment that stands', async () => {
    const comment = answerTo({ author: { name: 'Nadia' }, text: 'un' }, 'before');
    const world = await sent([letterOf('un')], status(409, { code: 'duplicate', comment }));
    expect(stateOf(world)).toMatchObject({
      kind: 'taken',
      answer: { id: 'before' },
      isDuplicate: true,
    });
  });

  it('and goes where the newsroom does not say which comment stands', async () => {
    const place = { articleId: 'a' };
    saveDraft(place, 'un');
    const letter = { ...letterOf('un'), key: keyOfDraft(place) };
    const world = await sent([letter], status(409, { code: 'duplicate' }));
    expect(world.store.all()).toEqual([]);
    expect(draftText(draftsSlot.read(), place)).toBe('');
  });

  it('though the reader took it back while it was on its way', async () => {
    const world = createWorld([letterOf('un')]);
    const desk = deskIn(world);
    const post = desk.source.postComment;
    desk.source.postComment = async (...asked) => {
      await world.store.changeLetter('un', () => undefined);
      return post(...asked);
    };
    await sendLetters(desk, ONLINE, signal);
    expect(stateOf(world)).toMatchObject({ kind: 'taken' });
  });

  it('though the page is left while the answer comes', async () => {
    const world = createWorld([letterOf('un')]);
    const leaving = new AbortController();
    const desk = deskIn(world);
    const post = desk.source.postComment;
    desk.source.postComment = (...asked) => {
      leaving.abort();
      return post(...asked);
    };
    await sendLetters(desk, ONLINE, leaving.signal);
    expect(stateOf(world)).toMatchObject({ kind: 'taken' });
  });
});

describe('a letter is refused', () => {
  it.each<[string, SourceFault, object]>([
    ['401', status(401), { kind: 'ended', message: 'com.signInOnly' }],
    ['403', status(403), { kind: 'ended', message: 'com.refused' }],
    [
      'comments closed',
      status(403, { code: 'comments-closed' }),
      { kind: 'ended', message: 'com.closed' },
    ],
    ['404', status(404, { code: 'not-found' }), { kind: 'ended', message: 'com.notSentGone' }],
    ['410', status(410, { code: 'withdrawn' }), { kind: 'ended', message: 'com.notSentGone' }],
    ['413', status(413, { code: 'too-long' }), { kind: 'wrong', message: 'com.tooLong' }],
    ['422', status(422, { code: 'invalid' }), { kind: 'wrong', message: 'com.invalid' }],
    ['400', status(400), { kind: 'wrong', message: 'com.invalid' }],
  ])('%s, with its words and the reason; the next one goes', async (_, fault, failure) => {
    const world = await sent([letterOf('un'), letterOf('deux', 1)], fault);
    expect(stateOf(world)).toMatchObject({ kind: 'refused', failure });
    expect(world.store.all()[0]?.comment).toEqual(letterOf('un').comment);
    expect(stateOf(world, 'deux')).toMatchObject({ kind: 'taken' });
  });

  it('and is not sent again', async () => {
    const world = await sent([letterOf('un')], status(403));
    world.now += 1e9;
    await sendLetters(deskIn(world), ONLINE, signal);
    expect(world.newsroom.asked).toEqual(['un']);
  });
});

describe('a letter waits', () => {
  it.each<[string, SourceFault, number]>([
    ['no answer', { kind: 'unreachable' }, 1800],
    ['silence', { kind: 'timeout', afterMs: 15_000 }, 1800],
    ['HTML', { kind: 'shape', path: '', detail: 'not JSON' }, 1800],
    ['408', status(408), 1800],
    ['425', status(425), 1800],
    ['500', status(500), 1800],
    ['503', status(503, { code: 'unavailable', retryAfter: 20 }), 20_000],
  ])('%s: only this one, for a while', async (_, fault, ms) => {
    const world = await sent([letterOf('un'), letterOf('deux', 1)], fault);
    expect(stateOf(world)).toMatchObject({
      kind: 'waiting',
      attempts: 1,
      notBefore: 1_000_000 + ms,
      failure: { kind: 'unsent', message: 'com.failed' },
    });
    expect(stateOf(world, 'deux')).toMatchObject({ kind: 'taken' });
  });

  it('after what is no failure of the newsroom too', async () => {
    const world = createWorld([letterOf('un')]);
    const desk = deskIn(world);
    desk.source.postComment = () => Promise.reject(new TypeError('no such module'));
    await sendLetters(desk, ONLINE, signal);
    expect(stateOf(world)).toMatchObject({ kind: 'waiting', attempts: 1 });
  });

  it('with all others where the newsroom asks to wait', async () => {
    const fault = status(429, { code: 'too-fast', retryAfter: 7 });
    const world = await sent([letterOf('un'), letterOf('deux', 1)], fault);
    expect(world.newsroom.asked).toEqual(['un']);
    expect(stateOf(world)).toMatchObject({
      notBefore: 1_007_000,
      failure: { kind: 'wait', seconds: 7 },
    });
    world.now += 6999;
    await world.store.putLetter(letterOf('trois', 2));
    await sendLetters(deskIn(world), ONLINE, signal);
    expect(world.newsroom.asked).toEqual(['un']);
    world.now += 1;
    await sendLetters(deskIn(world), ONLINE, signal);
    expect(world.newsroom.asked).toEqual(['un', 'un', 'deux', 'trois']);
  });

  it('with all others without a network, and goes as soon as there is one', async () => {
    const world = await sent([letterOf('un'), letterOf('deux', 1)], { kind: 'offline' });
    expect(world.newsroom.asked).toEqual(['un']);
    expect(stateOf(world)).toMatchObject({
      attempts: 0,
      failure: { message: 'com.notSentOffline' },
    });
    await sendLetters(deskIn(world), ONLINE, signal);
    expect(world.newsroom.taken).toHaveLength(2);
  });

  it('no longer once the network is back, unless the newsroom asked for it', async () => {
    const asked = status(503, { code: 'unavailable', retryAfter: 20 });
    const world = await sent([letterOf('un'), letterOf('deux', 1)], { kind: 'unreachable' }, asked);
    await sendLetters(deskIn(world), ONLINE, signal);
    expect(world.newsroom.taken).toEqual([]);
    await sendLetters(deskIn(world), { isOnline: true, isBack: true }, signal);
    expect(world.newsroom.taken.map(({ text }) => text)).toEqual(['un']);
  });

  it('as one that may have arrived where the page is left while it is on its way', async () => {
    const world = createWorld([letterOf('un')]);
    const leaving = new AbortController();
    const desk = deskIn(world);
    desk.source.postComment = () => {
      leaving.abort();
      return Promise.reject(leaving.signal.reason);
    };
    await sendLetters(desk, ONLINE, leaving.signal);
    expect(world.store.all()).toEqual([outLetterOf('un')]);
  });
});

it('letters go oldest first, and one that is added meanwhile goes too', async () => {
  const world = createWorld([letterOf('deux', 1), letterOf('un', 0)]);
  const desk = deskIn(world);
  const post = desk.source.postComment;
  desk.source.postComment = async (...asked) => {
    if (asked[2] === 'un') await world.store.putLetter(letterOf('trois', 2));
    return post(...asked);
  };
  await sendLetters(desk, ONLINE, signal);
  expect(world.newsroom.asked).toEqual(['un', 'deux', 'trois']);
});

it('a letter that another tab took back before its turn is not sent', async () => {
  const world = createWorld([letterOf('un'), letterOf('deux', 1)]);
  const desk = deskIn(world);
  const post = desk.source.postComment;
  desk.source.postComment = async (...asked) => {
    await world.store.changeLetter('deux', () => undefined);
    return post(...asked);
  };
  await sendLetters(desk, ONLINE, signal);
  expect(world.newsroom.asked).toEqual(['un']);
});

it('one that was taken back and then failed does not come again', async () => {
  const world = createWorld([letterOf('un')]);
  const desk = deskIn(world);
  desk.source.postComment = async () => {
    await world.store.changeLetter('un', () => undefined);
    throw new SourceError('/comments', { kind: 'unreachable' });
  };
  await sendLetters(desk, ONLINE, signal);
  expect(world.store.all()).toEqual([]);
});
