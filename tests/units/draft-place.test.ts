import { describe, expect, it } from 'vitest';
import { newLetter } from '../../src/features/comments/outbox/letter.ts';
import {
  isSamePlace,
  nameOf,
  partsOf,
  placeOf,
} from '../../src/features/comments/writing/draft-place.ts';

const quote = { exact: 'mots', prefix: 'avant', suffix: 'après' };

describe('the place that words are written for', () => {
  it.each([
    { name: 'the article', other: { articleId: 'b' } },
    { name: 'the comment that is answered', other: { articleId: 'a', parentId: '1' } },
    { name: 'the comment that is changed', other: { articleId: 'a', edits: '1' } },
    { name: 'the comment that is reported', other: { articleId: 'a', reports: '1' } },
    { name: 'the passage', other: { articleId: 'a', quote } },
  ])('is another one by $name', ({ other }) => {
    expect(isSamePlace({ articleId: 'a' }, other)).toBe(false);
    expect(isSamePlace(other, { ...other })).toBe(true);
  });

  it('is the same wherever else a passage is said to be', () => {
    const moved = { ...quote, blockId: 'p7' };
    expect(isSamePlace({ articleId: 'a', quote }, { articleId: 'a', quote: moved })).toBe(true);
  });

  it('is no other for an absent part that is said to be none', () => {
    expect(nameOf({ articleId: 'a' })).toBe(nameOf({ articleId: 'a', parentId: undefined }));
  });

  it('is that of the letter which was written there', () => {
    const place = { articleId: 'a', parentId: '1', quote };
    const comment = { author: { name: 'Nadia' }, text: 'Mots', parentId: '1', quote };
    expect(isSamePlace(placeOf(newLetter('a', comment, 0)), place)).toBe(true);
  });

  it.each([
    { name: nameOf({ articleId: 'a' }), parts: { article: 'a' } },
    { name: nameOf({ articleId: 'a', parentId: '1' }), parts: { article: 'a', parent: '1' } },
    { name: nameOf({ articleId: 'a', edits: '1' }), parts: { article: 'a', edits: '1' } },
    { name: nameOf({ articleId: 'a', reports: '1' }), parts: { article: 'a', isReport: true } },
    { name: nameOf({ articleId: 'a', quote }), parts: { article: 'a', isOnPassage: true, quote } },
    { name: '["a",null,null,["mots"]]', parts: { article: 'a', isOnPassage: true } },
    { name: nameOf({ articleId: 'a"]', parentId: '[' }), parts: { article: 'a"]', parent: '[' } },
    { name: 'a', parts: {} },
    { name: '["a"]', parts: {} },
    { name: '', parts: {} },
  ])('is told from its name $name', ({ name, parts }) => {
    expect(partsOf(name)).toEqual(parts);
  });
});
