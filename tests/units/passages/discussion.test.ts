import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../src/api/model.ts';
import { discussionOf } from '../../../src/features/comments/passages/discussion.ts';
import { comment, letter, taken } from '../thread-samples.ts';

const quote = { exact: 'des montagnes', prefix: '', suffix: '' };
const on = (name: string, minute: number, more: Partial<Comment> = {}) =>
  comment(name, minute, { quote, ...more });
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('who speaks of passages', () => {
  it('is whoever quotes, oldest first, counted with the answers', () => {
    const items = [
      on('b', 2),
      on('a', 1),
      comment('a1<a', 3),
      comment('a2<a1', 4),
      comment('c', 5),
    ];
    const { quoting, commentsOf } = discussionOf(items, []);
    expect(quoting.map(({ id, count }) => [id, count])).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    expect(idsOf(commentsOf(['a']))).toEqual(['a', 'a1', 'a2']);
  });

  it('leaves out what was removed, unless it is answered', () => {
    const gone = on('a', 1, { status: 'removed' });
    expect(discussionOf([gone], []).quoting).toEqual([]);
    expect(discussionOf([gone, comment('a1<a', 2)], []).quoting).toMatchObject([{ count: 1 }]);
  });

  it('asks for no answer whose thread is a circle, or unknown', () => {
    const items = [on('a<b', 1), on('b<a', 2), on('c<nobody', 3)];
    expect(discussionOf(items, []).quoting).toEqual([]);
  });

  it('has this reader’s letters, until the newsroom lists them', () => {
    const mine = { ...letter('k', 1), comment: { ...letter('k', 1).comment, quote } };
    const waiting = discussionOf([], [mine]);
    expect(waiting.quoting).toMatchObject([{ id: 'k', count: 1 }]);
    expect(waiting.lettersOf(['k'])).toEqual([mine]);

    const held = { ...mine, state: taken(on('n', 1, { status: 'pending' })) };
    expect(discussionOf([], [held]).quoting).toMatchObject([{ id: 'n', count: 1 }]);
    const listed = discussionOf([on('n', 1)], [held]);
    expect(listed.quoting).toMatchObject([{ id: 'n', count: 1 }]);
    expect(listed.lettersOf(['n'])).toEqual([held]);
  });

  it('has the answer that is under way', () => {
    const { quoting, lettersOf } = discussionOf([on('a', 1)], [letter('k<a', 2)]);
    expect(quoting).toMatchObject([{ id: 'a', count: 2 }]);
    expect(lettersOf(['a'])).toHaveLength(1);
  });

  it('says nothing of a letter that was refused', () => {
    const mine = {
      ...letter('k', 1, { kind: 'refused', failure: { kind: 'ended', message: 'com.closed' } }),
    };
    const refused = { ...mine, comment: { ...mine.comment, quote } };
    expect(discussionOf([], [refused]).quoting).toEqual([]);
  });
});
