import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/api/model.ts';
import { createQuoteFinder } from '../../../src/features/comments/passages/matching/place-quotes.ts';
import { openedBy, type Wanted } from '../../../src/features/comments/passages/opened.ts';
import { passagesOf } from '../../../src/features/comments/passages/passages.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';

const TEXT = 'La mer est haute. Le vent tourne.\nLa neige tombe sur la montagne.';
const element = document.createElement('div');
const BLOCKS = [
  { key: 'one', start: 0, end: 33, element, host: element },
  { key: 'two', start: 34, end: TEXT.length, element, host: element },
];
const quoteOf = (exact: string): Quote => {
  const start = TEXT.indexOf(exact);
  return { exact, prefix: '', suffix: TEXT.slice(start + exact.length).slice(0, 32), start };
};
const paragraph = quoteOf('La mer est haute. Le vent tourne.');
const sentence = quoteOf('La mer est haute.');

function openedWith(wanted: Wanted, { said, begun }: { said: Quote[]; begun: Quote[] }) {
  const { look, find } = createQuoteFinder(normalForm(TEXT));
  const quoting = said.map((quote, place) => ({ id: `c${place}`, quote, count: 1 }));
  const passages = passagesOf({ quoting, begun }, BLOCKS, look);
  return openedBy(wanted, passages, find).map(({ quote, passage }) => [
    quote.exact,
    passage?.count,
  ]);
}

describe('the passages of a block that is open', () => {
  const wanted: Wanted = { kind: 'block', key: 'one', begun: [sentence] };

  it('stand in the order of the text, whether words are begun or erased', () => {
    const said = [paragraph, quoteOf('neige')];
    expect(openedWith(wanted, { said, begun: [sentence] })).toEqual([
      [sentence.exact, 0],
      [paragraph.exact, 1],
    ]);
    expect(openedWith(wanted, { said, begun: [] })).toEqual([
      [sentence.exact, undefined],
      [paragraph.exact, 1],
    ]);
  });

  it('are those of the block alone, once what was begun is in another', () => {
    const elsewhere: Wanted = { ...wanted, begun: [quoteOf('neige')] };
    const of = { said: [paragraph], begun: [quoteOf('neige')] };
    expect(openedWith(elsewhere, of)).toEqual([[paragraph.exact, 1]]);
  });

  it('leave out what was begun and is no more in the text', () => {
    const gone = { exact: 'un désert sans fin', prefix: '', suffix: '' };
    const of = { said: [paragraph], begun: [] };
    expect(openedWith({ ...wanted, begun: [gone] }, of)).toEqual([[paragraph.exact, 1]]);
  });
});
