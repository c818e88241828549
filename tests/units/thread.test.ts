// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  isSameRow,
  pathTo,
  type ThreadRow,
  threadOf,
} from '../../src/features/comments/thread/thread.ts';
import { chain, threadCases } from './thread-cases.ts';
import { comment, drawn, input, letter, page, removed, rows, taken } from './thread-samples.ts';

describe('a thread shows', () => {
  it.each(threadCases)('%s', (_, items, more, expected) => {
    expect(drawn(items, more)).toEqual(expected);
  });

  it('the later version of a comment, and what came since as the latest', () => {
    const [first, second, third] = [1, 2, 3].map((at) => comment('a', at));
    if (!first || !second || !third) throw new Error('three versions');
    expect(rows([], { pages: [page([first]), page([second])] })).toMatchObject([
      { comment: second },
    ]);
    expect(rows([first], { arrived: [third] })).toMatchObject([{ comment: third }]);
  });

  it('whom a comment answers by name, where that one is there and not removed', () => {
    const items = [comment('a', 1), comment('b<a', 2), comment('c<x', 3), removed('d', 4)];
    const shown = rows([...items, comment('e<d', 5)]);
    expect(shown.flatMap((row) => ('answers' in row ? [row.answers] : []))).toEqual([
      undefined,
      { id: 'a', name: 'Nom a', isFlattened: false },
      { id: 'x', name: undefined, isFlattened: false },
      undefined,
      { id: 'd', name: undefined, isFlattened: false },
    ]);
  });

  it('how many hang from each, at any depth, and what may still come', () => {
    expect(rows(chain).map(({ replyCount }) => replyCount)).toEqual([4, 3, 2, 1, 0]);
    expect(rows([comment('b<x')], { hasMore: true })[0]).toEqual({
      kind: 'missing',
      key: 'c-x',
      id: 'x',
      depth: 0,
      replyCount: 1,
      isFolded: false,
      isComing: true,
    });
  });

  it('five thousand comments, each an answer to the one before', () => {
    const deep = Array.from({ length: 5000 }, (_, at) => comment(at ? `${at}<${at - 1}` : '0', at));
    expect(rows(deep.toReversed()).map(({ replyCount }) => replyCount)).toEqual(
      deep.map((_, at) => 4999 - at),
    );
    expect(pathTo(input(deep), '4999')).toHaveLength(4999);
  });
});

describe('a thread counts', () => {
  it('what the newest page says, and what could not be read on all', () => {
    const pages = [
      page([comment('a')], { dropped: 1, total: 9 }),
      page([comment('b')], { dropped: 2, total: 10 }),
    ];
    expect(threadOf(input([], { pages }))).toMatchObject({ total: 10, dropped: 3 });
    expect(threadOf(input([], { pages: [] }))).toEqual({ rows: [], total: 0, dropped: 0 });
  });
});

describe('the way to a comment', () => {
  it.each<[id: string, path: string[]]>([
    ['e', ['a', 'b', 'c', 'd']],
    ['a', []],
    ['z', ['x']],
    ['nowhere', []],
  ])('%s', (id, path) => {
    expect(pathTo(input([...chain, comment('z<x')]), id)).toEqual(path);
  });
});

describe('a row is shown the same', () => {
  const [, row] = rows(chain);
  const own = letter('k<a', 1);
  const answer = comment('b<a', 1);
  const last = comment('c<b', 2);

  it('where nothing of it is another', () => {
    const all = [...chain, comment('z<x'), comment('h')];
    const more = { hiddenAuthors: ['Nom h'], letters: [own], hasMore: true };
    const again = rows(all, more);
    expect(rows(all, more).every((same, at) => again[at] && isSameRow(same, again[at]))).toBe(true);
  });

  it.each<[name: string, other: ThreadRow | undefined]>([
    ['the comment', rows(chain.map((item) => ({ ...item })))[1]],
    ['who is answered', rows([{ ...comment('a'), author: { name: 'X' } }, ...chain.slice(1)])[1]],
    ['how many hang from it', rows(chain.slice(0, 4))[1]],
    ['whether those are folded', rows(chain, { folded: new Set(['b']) })[1]],
    ['how deep it is', rows(chain, { maxDepth: 1 })[1]],
    ['whose it is', rows(chain, { letters: [letter('k', -1, taken(comment('b<a')))] })[1]],
    ['whether it is read', rows(chain, { hiddenAuthors: ['Nom b'] })[1]],
    ['which it is', rows(chain)[2]],
  ])('not where it differs in %s', (_, other) => {
    if (!row || !other) throw new Error('two rows');
    expect(isSameRow(row, other)).toBe(false);
    expect(isSameRow(other, row)).toBe(false);
  });

  it.each<[name: string, rowsOnce: ThreadRow[], rowsThen: ThreadRow[]]>([
    [
      'a letter has another state',
      rows([], { letters: [own] }),
      rows([], { letters: [{ ...own }] }),
    ],
    [
      'the letter of a comment has',
      rows([answer], { letters: [letter('k', 1, taken(answer))] }),
      rows([answer], { letters: [letter('k', 1, taken(answer))] }),
    ],
    ['a missing comment may come', rows([answer]), rows([answer], { hasMore: true })],
    [
      'the indent no longer says who is answered',
      rows([comment('b<x'), last]).slice(-1),
      rows([comment('x<y'), comment('b<x'), last]).slice(-1),
    ],
  ])('not where %s', (_, once, then) => {
    const differs = once.map((one, at) => then[at] && !isSameRow(one, then[at]));
    expect(differs.filter(Boolean)).toHaveLength(1);
  });
});
