import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/api/model.ts';
import { articleBlocks } from '../../../../src/api/wordpress/blocks/article-blocks.ts';
import { textOfBlocks } from '../../../../src/api/wordpress/blocks/block-text.ts';

const BASE = 'https://exemple.ma/un-titre/';
const read = (html: string) => articleBlocks(html, BASE);

/** What takes the square of this many steps never ends. */
const MANY = 300_000;

function cellsOf(block: Block | undefined): number {
  if (block?.type !== 'table') throw new Error('no table');
  return block.rows.flat().length;
}

/** How many items the arrays have in all that are gone through or copied in the meantime. */
function itemsIterated(meanwhile: () => void): number {
  const iterate = Array.prototype[Symbol.iterator];
  let items = 0;
  Array.prototype[Symbol.iterator] = function (this: unknown[]) {
    items += this.length;
    return iterate.call(this);
  };
  try {
    meanwhile();
  } finally {
    Array.prototype[Symbol.iterator] = iterate;
  }
  return items;
}

describe('a post that is there to take long', () => {
  it.each([
    ['spaces in code', `<pre>Un${' '.repeat(MANY)}deux</pre>`, /^Un +deux$/],
    ['a leftover of one long word', `<p>Un [x ${'a'.repeat(MANY)}] deux</p>`, /^Un \[x a+\] deux$/],
    ['attributes of a leftover', `<p>Un [x ${'a="b" '.repeat(MANY / 6)}] deux</p>`, /^Un deux$/],
    ['leftovers that do not end', `<p>Un ${'[x a="b" '.repeat(MANY / 9)}</p>`, /^Un \[x/],
  ])('is read at once: %s', (_, html, words) => {
    expect(textOfBlocks(read(html))).toMatch(words);
  });

  it('is read without copying again what was read: text beside empty items', () => {
    const itemsOf = (count: number) => {
      const html = `<ul><li>Un</li>${'<li></li>x'.repeat(count)}</ul>`;
      return itemsIterated(() => expect(textOfBlocks(read(html))).toMatch(/^Un(\nx)+$/));
    };
    // Twice as long, twice as many; where each is copied again for the next, four times.
    expect(itemsOf(2000)).toBeLessThan(3 * itemsOf(1000));
  });

  it('has no more empty cells than there is room for', () => {
    const [wide] = read(`<table><tr>${'<td colspan="1000">Un'.repeat(100)}</table>`);
    expect(cellsOf(wide)).toBeLessThan(200);
    const first = `<tr>${'<td rowspan="60000">Un'.repeat(50)}`;
    const [long] = read(`<table>${first}${'<tr><td>Un'.repeat(3000)}</table>`);
    expect(cellsOf(long)).toBeLessThan(105_000);
  });
});
