// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Comment, PostedComment } from '../../src/api/model.ts';
import { type ThreadInput, threadOf } from '../../src/features/comments/thread/thread.ts';
import {
  at,
  comment,
  drawn,
  HERE,
  input,
  letter,
  page,
  removed,
  rows,
  taken,
} from './thread-samples.ts';

const held = (id: string, minute = 0): PostedComment => comment(id, minute, { status: 'pending' });
const refused = { kind: 'refused', failure: { kind: 'ended', message: 'com.refused' } } as const;
const others = [comment('a', 1), comment('b', 2), comment('c<a', 3)];

type Case = [
  name: string,
  items: Comment[],
  letters: ThreadInput['letters'],
  more: Partial<ThreadInput>,
  expected: string[],
];

const cases: Case[] = [
  [
    'at the head, newest first, whatever their state',
    others,
    [
      letter('k1', 1),
      letter('k2', 2, taken(held('x'))),
      letter('k3', 3, taken(comment('y'))),
      letter('k4', 4, refused),
    ],
    {},
    ['(k4)', 'y (k3)', 'x (k2)', '(k1)', 'a', '· c', 'b'],
  ],
  [
    'at the head also where the newest are first',
    others,
    [letter('k1', 1)],
    { order: 'newest' },
    ['(k1)', 'a', '· c', 'b'],
  ],
  [
    'where they were written, once they are listed',
    [...others, comment('x', 9), comment('y<a', 2)],
    [letter('k1', 1, taken(comment('x'))), letter('k2<a', 2, taken(comment('y<a')))],
    {},
    ['x (k1)', 'a', '· c', '· y (k2)', 'b'],
  ],
  [
    'at the place of their time, where they are listed and older',
    [...others, comment('x', 1.5), comment('y<a', 2)],
    [letter('k1', -60, taken(comment('x'))), letter('k2<a', -60, taken(comment('y<a')))],
    {},
    ['a', '· y (k2)', '· c', 'x (k1)', 'b'],
  ],
  [
    'at the head, where they are older and not listed',
    others,
    [letter('k1', -60), letter('k2', 1), letter('k3', -90, taken(comment('x')))],
    {},
    ['(k2)', '(k1)', 'x (k3)', 'a', '· c', 'b'],
  ],
  [
    'last among the answers, as they were written',
    others,
    [letter('k2<a', 2), letter('k1<a', 1), letter('k3<c', 3)],
    {},
    ['a', '· c', '· · (k3)', '· (k1)', '· (k2)', 'b'],
  ],
  [
    'below a comment that is missing',
    others,
    [letter('k1<x', 1)],
    {},
    ['a', '· c', 'b', '?x', '· (k1)'],
  ],
  [
    'below one that is missing, when they were written',
    others,
    [letter('k1<x', 1)],
    { order: 'newest' },
    ['?x', '· (k1)', 'a', '· c', 'b'],
  ],
  [
    'below a comment that was removed since',
    [removed('a'), comment('b', 2)],
    [letter('k1<a', 1)],
    {},
    ['a', '· (k1)', 'b'],
  ],
  [
    'below the reader’s own that is held',
    others,
    [letter('k1', 1, taken(held('x'))), letter('k2<x', 2)],
    {},
    ['x (k1)', '· (k2)', 'a', '· c', 'b'],
  ],
  [
    'without moving the thread that they are in',
    others,
    [letter('k1<b', 1), letter('k2<b', 2, taken(comment('x<b', 600)))],
    { order: 'newest' },
    ['a', '· c', 'b', '· (k1)', '· x (k2)'],
  ],
  [
    'whatever their author’s name',
    [comment('x'), comment('a')],
    [letter('k1', -60, taken(comment('x')))],
    { hiddenAuthors: ['Nom x', 'Nom a', 'Moi'] },
    ['x (k1)', '#a'],
  ],
  [
    'that the newsroom removed, as long as their reader has not been told',
    [...others, removed('x', 1.5)],
    [letter('k1', -60, { ...refused, answer: comment('x') })],
    {},
    ['a', '· c', 'x (k1)', 'b'],
  ],
  [
    'once, where two are one comment to the newsroom',
    others,
    [letter('k1', 1, taken(comment('x'))), letter('k2', 2, taken(comment('x')))],
    {},
    ['x (k2)', 'a', '· c', 'b'],
  ],
];

describe('a thread shows the reader’s own', () => {
  it.each(cases)('%s', (_, items, letters, more, expected) => {
    expect(drawn(items, { letters, ...more })).toEqual(expected);
  });

  it('under one key from its sending to its place in the list', () => {
    const states = [undefined, taken(held('x')), taken(comment('x'))];
    const sent = states.flatMap((state) => rows(others, { letters: [letter('k1', 1, state)] })[0]);
    const listed = rows([...others, comment('x')], { letters: [letter('k1', 1, states[2])] })[0];
    expect([...sent, listed].map((row) => row?.key)).toEqual(Array(4).fill('l-k1'));
  });

  it('as the newsroom lists it, or as its later answer to an edit says', () => {
    const shown = (listed: Comment, answer: PostedComment) =>
      rows([listed], { letters: [letter('k1', 1, taken(answer))] })[0];
    const listed = comment('x', 1, { editedAt: at(5) });
    const earlier = comment('x', 1, { editedAt: at(4) });
    const later = comment('x', 1, { editedAt: at(6) });
    expect(shown(listed, comment('x', 1))).toMatchObject({ comment: listed });
    expect(shown(listed, earlier)).toMatchObject({ comment: listed });
    expect(shown(listed, later)).toMatchObject({ comment: later });
    expect(shown(removed('x', 1), later)).toMatchObject({ comment: { status: 'removed' } });
  });
});

describe('a thread counts the reader’s own', () => {
  it.each<[name: string, answer: PostedComment, total: number, expected: number]>([
    ['where it is published and the list has not counted it', comment('x'), 3, 4],
    ['no more than the list does', comment('x'), 250, 250],
    ['not while it is held', held('x'), 3, 3],
  ])('%s', (_, answer, total, expected) => {
    const letters = [letter('k1', 1, taken(answer))];
    const pages = [page(others, { total })];
    expect(threadOf(input([], { pages, letters, here: HERE })).total).toBe(expected);
  });
});
