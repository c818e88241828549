import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/api/model.ts';
import { createQuoteFinder } from '../../../src/features/comments/passages/matching/place-quotes.ts';
import {
  passageAt,
  passagesOf,
  type Quoting,
  sharedRanges,
  warmthOf,
} from '../../../src/features/comments/passages/passages.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';

const TEXT =
  'Le premier paragraphe parle de la mer.\nLe second parle des montagnes et de la neige.';
const element = document.createElement('div');
const BLOCKS = [
  { key: 'one', start: 0, end: 38, element, host: element },
  { key: 'two', start: 39, end: TEXT.length, element, host: element },
];

function quoteOf(exact: string): Quote {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return { exact, prefix: TEXT.slice(0, start).slice(-32), suffix: TEXT.slice(end, end + 32) };
}

const quoting = (id: string, exact: string, count = 1): Quoting => ({
  id,
  count,
  quote: quoteOf(exact),
});

function found(all: readonly Quoting[], begun: readonly Quote[] = []) {
  const finder = createQuoteFinder(normalForm(TEXT));
  return passagesOf({ quoting: all, begun }, BLOCKS, finder.look);
}

describe('the passages of an article', () => {
  it('come in the order of the text, each in the block where it begins', () => {
    const passages = found([quoting('b', 'des montagnes'), quoting('a', 'premier paragraphe')]);
    expect(passages.map(({ id, blockKey }) => [id, blockKey])).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ]);
  });

  it('are shared by comments on the same words, whose number they have', () => {
    const [passage, ...others] = found([
      quoting('a', 'des montagnes', 3),
      quoting('b', 'des montagnes'),
    ]);
    expect(others).toEqual([]);
    expect(passage).toMatchObject({ id: 'a', ids: ['a', 'b'], count: 4, isChanged: false });
  });

  it('are also those that the reader has begun to speak of, alone or with others', () => {
    const begun = [quoteOf('premier paragraphe'), quoteOf('des montagnes')];
    const passages = found([quoting('a', 'des montagnes', 3)], begun);
    expect(passages).toMatchObject([
      { ids: [], count: 0, draft: begun[0], blockKey: 'one' },
      { id: 'a', ids: ['a'], count: 3, draft: begun[1] },
    ]);
    expect(found([quoting('a', 'des montagnes')])[0]).not.toHaveProperty('draft');
  });

  it('keep the words under which a draft is kept, whatever others quote there', () => {
    const own = { ...quoteOf('des montagnes'), prefix: 'Le second parle ' };
    const [passage] = found([quoting('a', 'des montagnes')], [own]);
    expect(passage?.quote).toEqual(quoteOf('des montagnes'));
    expect(passage?.draft).toBe(own);
  });

  it('share what lies in both of them', () => {
    const passages = found([
      quoting('a', 'premier paragraphe parle'),
      quoting('b', 'parle de la mer'),
      quoting('c', 'Le second parle des montagnes'),
      quoting('d', 'second parle'),
      quoting('e', 'des montagnes'),
      quoting('f', 'la neige'),
    ]);
    const words = sharedRanges(passages).map(({ start, end }) => TEXT.slice(start, end));
    expect(words).toEqual(['parle', 'second parle', 'des montagnes']);
  });

  it('stay apart where they overlap, and the shortest is the one that is pressed', () => {
    const passages = found([
      quoting('long', 'Le second parle des montagnes et de la neige'),
      quoting('short', 'des montagnes'),
    ]);
    expect(passages).toHaveLength(2);
    expect(passageAt(passages, TEXT.indexOf('montagnes'))?.id).toBe('short');
    expect(passageAt(passages, TEXT.indexOf('neige'))?.id).toBe('long');
    expect(passageAt(passages, 3)).toBeUndefined();
  });

  it('leave out what is gone, and what is not known yet', () => {
    expect(
      found([{ id: 'a', count: 1, quote: { exact: 'le désert', prefix: '', suffix: '' } }]),
    ).toEqual([]);
  });

  it('are warmer the more is said', () => {
    const warmth = (count: number) =>
      found([quoting('a', 'des montagnes', count)]).map(warmthOf)[0];
    expect([1, 2, 3, 6, 7, 200].map(warmth)).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
