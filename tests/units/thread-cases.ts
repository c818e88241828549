/** Threads by name: what came, and the rows that are shown, as `drawn` has them. */
import type { Comment } from '../../src/api/model.ts';
import type { ThreadInput } from '../../src/features/comments/thread/thread.ts';
import { comment, removed } from './thread-samples.ts';

type ThreadCase = [name: string, items: Comment[], more: Partial<ThreadInput>, expected: string[]];

/** Each answers the one before. */
export const chain = ['a', 'b<a', 'c<b', 'd<c', 'e<d'].map((name, at) => comment(name, at));
const two = [
  comment('a', 1),
  comment('b', 2),
  comment('a2<a', 9),
  comment('a1<a', 5),
  comment('b1<b', 7),
];
const blank = comment('h', 5, { author: { name: '\u00A0Nom h ' } });
const editor = { author: { name: 'Nom e', isEditor: true } };

export const threadCases: ThreadCase[] = [
  ['nothing', [], {}, []],
  ['answers below what they answer, oldest first', two, {}, ['a', '· a1', '· a2', 'b', '· b1']],
  ['threads by their newest comment', two, { order: 'newest' }, ['a', '· a1', '· a2', 'b', '· b1']],
  [
    'threads by their newest comment, whatever their first',
    [comment('a', 1), comment('b', 2), comment('a1<a', 3), comment('b1<b', 4)],
    { order: 'newest' },
    ['b', '· b1', 'a', '· a1'],
  ],
  [
    'instants, whatever their offsets',
    [
      comment('a', 0, { postedAt: '2025-04-22T10:30:00+02:00' }),
      comment('b', 0, { postedAt: '2025-04-22T09:00:00Z' }),
      comment('c', 0, { postedAt: '2025-04-22T10:00:00+03:00' }),
    ],
    {},
    ['c', 'a', 'b'],
  ],
  ['equal times in the order of arrival', [comment('b'), comment('a')], {}, ['b', 'a']],
  [
    'and also where the newest are first',
    [comment('b'), comment('a'), comment('c')],
    { order: 'newest' },
    ['b', 'a', 'c'],
  ],
  [
    'times that cannot be read last',
    [comment('a', 0, { postedAt: 'hier' }), comment('b', 1), comment('c', 2)],
    {},
    ['b', 'c', 'a'],
  ],
  [
    'and last where the newest are first',
    [comment('a', 0, { postedAt: 'hier' }), comment('b', 1), comment('c', 2)],
    { order: 'newest' },
    ['c', 'b', 'a'],
  ],
  ['three levels', chain, {}, ['a', '· b', '· · c', '· · d →c', '· · e →d']],
  ['two levels', chain, { maxDepth: 2 }, ['a', '· b', '· c →b', '· d →c', '· e →d']],
  ['one level', chain, { maxDepth: 1 }, ['a', 'b →a', 'c →b', 'd →c', 'e →d']],
  ['one level at least', chain.slice(0, 2), { maxDepth: 0 }, ['a', 'b →a']],
  ['no more than three', chain, { maxDepth: 10 }, ['a', '· b', '· · c', '· · d →c', '· · e →d']],
  [
    'a conversation, where the indent ends',
    [...chain, comment('c2<b', 5), comment('d2<c', 6)],
    {},
    ['a', '· b', '· · c', '· · d →c', '· · e →d', '· · d2 →c', '· · c2'],
  ],
  [
    'a missing parent once, when its first answer is',
    [comment('b<x', 4), comment('a', 3), comment('z', 5), comment('c<x', 6)],
    {},
    ['a', '?x', '· b', '· c', 'z'],
  ],
  ['a comment that answers itself', [comment('b<b', 1), comment('a')], {}, ['a', 'b']],
  [
    'a circle, cut at its oldest comment',
    [comment('a<c', 3), comment('b<a', 1), comment('c<b', 2), comment('d<c', 4)],
    {},
    ['b →a', '· c', '· · a', '· · d'],
  ],
  [
    'two circles',
    [comment('a<b', 1), comment('b<a', 2), comment('c<d', 4), comment('d<c', 3)],
    {},
    ['a →b', '· b', 'd →c', '· c'],
  ],
  [
    'what was removed, where something hangs from it',
    [removed('a', 1), comment('b<a', 2), removed('c', 3), removed('d<b', 4), removed('e<d', 5)],
    {},
    ['a', '· b'],
  ],
  ['no place for the missing, where all that answered is gone', [removed('a<x')], {}, []],
  [
    'folded answers',
    [...chain, comment('z', 9)],
    { folded: new Set(['b', 'e', 'z']) },
    ['a', '· b +3', 'z'],
  ],
  [
    'answers folded into what is missing',
    [comment('b<x'), comment('c<b')],
    { folded: new Set(['x']) },
    ['?x +2'],
  ],
  [
    'hidden authors, with those who answer them',
    [
      comment('a', 1),
      comment('b<a', 2),
      comment('e', 3, editor),
      removed('f'),
      comment('g<f', 4),
      blank,
    ],
    { hiddenAuthors: [' Nom a', 'nom b', 'Nom e', 'Nom f', 'Nom h'] },
    ['f', '· g', '#a', '· b', 'e', '#h'],
  ],
];
