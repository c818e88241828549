// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/api/model.ts';
import { type DraftPlace, nameOf } from '../../src/features/comments/writing/draft-place.ts';
import { type StrayInput, strayDrafts } from '../../src/features/comments/writing/stray-drafts.ts';
import { comment, letter, page, removed, rows, taken } from './thread-samples.ts';

type Case = [
  name: string,
  place: Omit<DraftPlace, 'articleId'>,
  isStray: boolean,
  items: Comment[],
  more?: Partial<StrayInput>,
];

const thread = [comment('a', 1), comment('b<a', 2)];
const own = letter('k', 1, taken(comment('x')));
const waiting = letter('k', 1);
const quote = { exact: 'mots', prefix: '', suffix: '' };
const other = { ...quote, suffix: ' et plus' };

/** What tells the name of this place. */
function isNamed(place: Omit<DraftPlace, 'articleId'>) {
  return (name: string) => name === nameOf({ articleId: 'article', ...place });
}

const cases: Case[] = [
  ['under the article', {}, false, []],
  ['to a comment that is there', { parentId: 'a' }, false, thread],
  ['to one that is gone', { parentId: 'z' }, true, thread],
  ['to one that may still come', { parentId: 'z' }, false, thread, { hasMore: true }],
  ['to one that was removed', { parentId: 'a' }, true, [removed('a'), comment('b<a')]],
  ['to one that was removed without a trace', { parentId: 'a' }, true, [removed('a')]],
  ['to one that others answer and that is gone', { parentId: 'z' }, true, [comment('y<z')]],
  [
    'to one that is folded away',
    { parentId: 'b' },
    false,
    thread,
    { rows: rows(thread, { folded: new Set(['a']) }) },
  ],
  [
    'to somebody who is hidden',
    { parentId: 'a' },
    true,
    thread,
    { rows: rows(thread, { hiddenAuthors: ['Nom a'] }) },
  ],
  ['where nobody can be answered', { parentId: 'a' }, true, thread, { canReply: false }],
  ['on a passage', { quote }, true, thread],
  ['on a passage that has a form', { quote }, false, thread, { isOffered: isNamed({ quote }) }],
  ['on another passage', { quote }, true, thread, { isOffered: isNamed({ quote: other }) }],
  ['in place of one’s own', { edits: 'k' }, false, [comment('x')]],
  [
    'in place of one’s own, too late',
    { edits: 'k' },
    true,
    [comment('x')],
    { canEdit: () => false },
  ],
  ['in place of one’s own that was removed', { edits: 'k' }, true, [removed('x')]],
  ['in place of one’s own, not known yet', { edits: 'k' }, false, [], { letters: undefined }],
  ['in place of one’s own that is forgotten', { edits: 'other' }, true, [comment('x')]],
  ['in place of one that waits', { edits: 'k' }, true, [], { letters: [waiting] }],
];

describe('words of a draft', () => {
  it.each(cases)('%s', (_, place, isStray, items, more) => {
    const draft = { place: nameOf({ articleId: 'article', ...place }), text: 'Mots' };
    const stray = strayDrafts({
      drafts: [draft],
      rows: rows(items),
      pages: [page(items)],
      hasMore: false,
      letters: [own],
      canReply: true,
      canEdit: () => true,
      isOffered: () => false,
      ...more,
    });
    expect(stray).toEqual(isStray ? [draft] : []);
  });

  it('that are on their way stand in their row', () => {
    const place = nameOf({ articleId: 'article', parentId: 'z' });
    const list = { rows: [], pages: [], hasMore: false };
    const input = { ...list, canReply: true, canEdit: () => true, isOffered: () => false };
    const drafts = [{ place, text: 'Mots', key: 'k' }];
    expect(strayDrafts({ ...input, drafts, letters: [waiting] })).toEqual([]);
    expect(strayDrafts({ ...input, drafts, letters: [] })).toEqual(drafts);
  });
});
