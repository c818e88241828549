import { describe, expect, it } from 'vitest';
import { quotedNewsroom } from '../../bench/passages/quoted-newsroom.ts';

describe('the newsroom whose article is much quoted', () => {
  it('has a comment on each of so many passages, all of them as they were', () => {
    const { db, article, edits, placed } = quotedNewsroom(12, 0);
    const quotes = db.comments(article.id).map(({ quote }) => quote);
    expect(new Set(quotes.map((quote) => `${quote?.start}-${quote?.end}`)).size).toBe(12);
    const all = { ranges: 12, comments: 12, passages: 12 };
    expect({ edits, placed }).toEqual({ edits: 0, placed: { first: all, last: all, gone: 0 } });
  });

  it('has edited its article until half of them are other than they were', () => {
    const { edits, placed } = quotedNewsroom(12, 0.5);
    const { first, last, gone } = placed;
    expect(edits).toBeGreaterThan(0);
    expect(first.comments).toBeLessThanOrEqual(6);
    expect(last.comments + gone).toBe(12);
    expect(last.comments).toBeGreaterThanOrEqual(first.comments);
  });

  it('is the same in every run', () => {
    const [one, other] = [1, 2].map(() => quotedNewsroom(5, 0.5));
    expect(one?.article.body).toEqual(other?.article.body);
    expect(one?.placed).toEqual(other?.placed);
  });
});
