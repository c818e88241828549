// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { Comment } from '../../src/api/model.ts';
import { SourceError } from '../../src/api/source.ts';
import { askAfter } from '../../src/features/comments/outbox/ask-after.ts';
import type { Letter } from '../../src/features/comments/outbox/letter.ts';
import { tidyLetters } from '../../src/features/comments/outbox/tidy-letters.ts';
import { saveDraft } from '../../src/features/comments/writing/comment-drafts.ts';
import { answerTo, createMemoryStore, letterOf } from './outbox-world.ts';

function takenAs(
  status: Comment['status'],
  key: string,
  takenAt = 0,
): Letter & { state: { kind: 'taken' } } {
  const letter = letterOf(key, takenAt);
  const answer = answerTo(letter.comment, `c-${key}`, status);
  return { ...letter, state: { kind: 'taken', answer, takenAt } };
}

describe('a comment that was held', () => {
  const held = takenAs('pending', 'un');
  const isListed = () => true;
  const asked = async (fate: () => Promise<Comment>, letter: Letter = held) => {
    const store = createMemoryStore([letter]);
    const ownComment = vi.fn(fate);
    await askAfter('a', isListed, { ownComment }, store);
    return { letter: store.all()[0], ownComment };
  };
  const fault = (status: number, code?: 'withdrawn' | 'not-found') => () =>
    Promise.reject(new SourceError('/comments/c-un', { kind: 'status', status, code }));
  const refused = { kind: 'refused', failure: { kind: 'ended', message: 'com.refused' } };

  it('is published: with its new answer and the token that manages it', async () => {
    const published = { ...answerTo(held.comment, 'c-un'), manageToken: undefined };
    const { letter, ownComment } = await asked(async () => published);
    expect(ownComment).toHaveBeenCalledWith('c-un', 'manage-c-un', undefined);
    expect(letter?.state).toEqual({
      kind: 'taken',
      answer: { ...published, manageToken: 'manage-c-un' },
      takenAt: 0,
    });
  });

  it.each([
    ['removed', async () => answerTo(held.comment, 'c-un', 'removed')],
    ['withdrawn', fault(410, 'withdrawn')],
  ])('is refused where it was %s: its words and its answer stay', async (_, fate) => {
    const { letter } = await asked(fate);
    expect(letter?.state).toMatchObject({ ...refused, answer: { id: 'c-un' } });
    expect(letter?.comment).toBe(held.comment);
  });

  it.each([
    ['still held', async () => answerTo(held.comment, 'c-un', 'pending')],
    ['not there', fault(404, 'not-found')],
    ['not this reader’s', fault(403)],
    ['not to be told', fault(500)],
    ['no answer', () => Promise.reject(new SourceError('/', { kind: 'unreachable' }))],
    ['no answer of a newsroom', () => Promise.reject(new TypeError('no such module'))],
  ])('stays as it is where it is %s', async (_, fate) => {
    expect((await asked(fate)).letter).toBe(held);
  });

  it('is asked after only where it can be, and where something is to be learned', async () => {
    const nothing = async () => answerTo(held.comment, 'c-un');
    const { manageToken, ...answer } = held.state.answer;
    const without: Letter = { ...held, state: { ...held.state, answer } };
    for (const letter of [
      without,
      takenAs('published', 'un'),
      { ...held, articleId: 'b' },
      letterOf('un'),
    ]) {
      expect((await asked(nothing, letter)).ownComment).not.toHaveBeenCalled();
    }
  });

  it('is asked after once where nobody answers, and each where one is unknown', async () => {
    const store = createMemoryStore([held, takenAs('pending', 'deux', 1)]);
    const silent = vi.fn(() => Promise.reject(new SourceError('/', { kind: 'offline' })));
    await askAfter('a', isListed, { ownComment: silent }, store);
    expect(silent).toHaveBeenCalledTimes(1);
    const unknown = vi.fn(fault(404, 'not-found'));
    await askAfter('a', isListed, { ownComment: unknown }, store);
    expect(unknown).toHaveBeenCalledTimes(2);
  });

  it('stays gone where the reader dropped it meanwhile', async () => {
    const store = createMemoryStore([held]);
    const ownComment = async () => {
      await store.removeLetter('un');
      return answerTo(held.comment, 'c-un');
    };
    await askAfter('a', isListed, { ownComment }, store);
    expect(store.all()).toEqual([]);
  });
});

describe('a comment that was published and is not listed', () => {
  const published = takenAs('published', 'un');
  const asked = async (fate: () => Promise<Comment>) => {
    const store = createMemoryStore([published]);
    await askAfter('a', (id) => id !== 'c-un', { ownComment: fate }, store);
    return store.all()[0];
  };

  it.each([
    ['is gone', async () => answerTo(published.comment, 'c-un', 'removed')],
    [
      'was withdrawn',
      () =>
        Promise.reject(new SourceError('/', { kind: 'status', status: 410, code: 'withdrawn' })),
    ],
  ])('is refused where it %s: its words stay', async (_, fate) => {
    const letter = await asked(fate);
    expect(letter?.comment).toBe(published.comment);
    expect(letter?.state).toMatchObject({ kind: 'refused', answer: { id: 'c-un' } });
  });

  it('stays as it is where it is only not listed yet', async () => {
    expect(await asked(async () => answerTo(published.comment, 'c-un'))).toBe(published);
  });
});

describe('tidying', () => {
  const HOUR = 3_600_000;
  const left = async (letters: Letter[], listed: string[], now: number, here = HOUR * 100) => {
    const store = createMemoryStore(letters);
    await tidyLetters({ listedIds: new Set(listed), editSeconds: 600, here, now }, store);
    return store.all().map(({ key }) => key);
  };
  const published = takenAs('published', 'un', HOUR);

  it.each<[string, Letter, string[], number, boolean]>([
    ['goes once it is listed and its window is over', published, ['c-un'], HOUR + 600_000, false],
    ['stays while it can be changed', published, ['c-un'], HOUR + 599_999, true],
    ['stays while it is not listed', published, [], HOUR * 99, true],
    ['goes also after the clock was set back', published, ['c-un'], 0, false],
    ['stays while it is held', takenAs('pending', 'un'), ['c-un'], HOUR, true],
    ['stays while it waits', letterOf('un'), ['c-un'], HOUR, true],
  ])('a letter %s', async (_, letter, listed, now, isKept) => {
    expect(await left([letter], listed, now)).toEqual(isKept ? ['un'] : []);
  });

  it('leaves alone what was written in this visit', async () => {
    const now = HOUR + 600_000;
    expect(await left([published], ['c-un'], now, HOUR)).toEqual(['un']);
    expect(await left([published], ['c-un'], now, HOUR + 1)).toEqual([]);
  });

  it('leaves alone what has other words waiting to take its place', async () => {
    saveDraft({ articleId: 'a', edits: 'un' }, 'Plutôt ceci');
    expect(await left([published], ['c-un'], HOUR + 600_000)).toEqual(['un']);
    saveDraft({ articleId: 'a', edits: 'un' }, '');
    expect(await left([published], ['c-un'], HOUR + 600_000)).toEqual([]);
  });

  it('keeps two hundred taken ones, the newest, and all that wait or were refused', async () => {
    const number = (count: number) => Array.from({ length: count }, (_, index) => index);
    const failure = { kind: 'ended', message: 'com.closed' } as const;
    const letters = [
      ...number(205).map((at) => takenAs(at % 2 ? 'pending' : 'published', `taken-${at}`, at)),
      ...number(205).map((at) => letterOf(`waiting-${at}`)),
      ...number(205).map(
        (at): Letter => ({ ...letterOf(`refused-${at}`), state: { kind: 'refused', failure } }),
      ),
    ];
    const keys = await left(letters, [], HOUR);
    expect(keys).toHaveLength(610);
    expect(keys).not.toContain('taken-4');
    expect(keys).toContain('taken-5');
  });
});
