import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/api/model.ts';
import { articleBlocks } from '../../../../src/api/wordpress/blocks/article-blocks.ts';

const BASE = 'https://exemple.ma/un-titre/';
const read = (html: string) => articleBlocks(html, BASE);
const idsOf = (html: string) => read(html).map(({ id }) => id);

function allIds(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quote') return [block.id, ...allIds(block.blocks)];
    return block.type === 'list' ? [block.id, ...block.items.flatMap(allIds)] : [block.id];
  });
}

/** Where the links of a body lead, in order. */
function leadsTo(blocks: readonly Block[]): string[] {
  return [...JSON.stringify(blocks).matchAll(/"href":"(.*?)"/g)].map(([, href = '']) => href);
}

describe('the id of a block', () => {
  it('stays as it is when others are written, changed and taken away', () => {
    const [, second, third] = idsOf('<p>Un</p><p>Deux</p><h2>Trois</h2>');
    expect(idsOf('<p>Deux</p><p>Zéro</p><h2>Trois</h2>')).toEqual([
      second,
      expect.any(String),
      third,
    ]);
  });

  it('is of its words, whatever marks and links them', () => {
    expect(idsOf('<p>Un <b>mot</b></p>')).toEqual(idsOf('<p><a href="/a?nonce=2">Un mot</a></p>'));
    expect(idsOf('<p>Un</p>')).not.toEqual(idsOf('<h2>Un</h2>'));
  });

  it('of a picture is of its address alone', () => {
    const [id] = idsOf('<img src="/a.png?x=1" alt="A">');
    expect(idsOf('<figure><img src="/a.png?x=2"><figcaption>B</figcaption></figure>')).toEqual([
      id,
    ]);
  });

  it('is its own, also where the words are the same', () => {
    const html =
      '<p>Un</p><blockquote><p>Un</p></blockquote><ul><li>Un</li><li>Un</li></ul><hr><p>Un</p><hr>';
    const ids = allIds(read(html));
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });
});

describe('a link to a place in the post', () => {
  it('leads to a footnote and back', () => {
    const blocks = read(
      '<p>Un<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup></p><p>Deux</p><ol class="wp-block-footnotes"><li id="n1">Note <a href="#n1-link" aria-label="Retour">↩︎</a></li></ol>',
    );
    expect(leadsTo(blocks)).toEqual([`#b-${blocks[2]?.id}`, `#b-${blocks[0]?.id}`]);
    expect(blocks[2]).toMatchObject({ type: 'list', ordered: true });
  });

  it.each([
    ['a heading', '<p><a href="#a">x</a></p><h2 id="a">Un</h2><p>Deux</p>', 1],
    ['a name before a block', '<p><a href="#a">x</a></p><p><a name="a"></a></p><p>Un</p>', 1],
    ['a group', '<p><a href="#a">x</a></p><div id="a"><p>Un</p><p>Deux</p></div>', 1],
    ['a word', '<p><a href="#a">x</a></p><p>Un</p><p>Deux <span id="a">là</span></p>', 2],
    [
      'a picture in a figure',
      '<p><a href="#a">x</a></p><p>Un</p><figure><img id="a" src="/a.png"></figure>',
      2,
    ],
    ['the end', '<p><a href="#a">x</a></p><p>Un</p><div id="a"></div>', 1],
    ['a name in Arabic', '<p><a href="#%D8%A3">x</a></p><p>Un</p><p id="أ">Deux</p>', 2],
    ['the whole address', `<p><a href="${BASE}#a">x</a></p><p>Un</p><p id="a">Deux</p>`, 2],
  ])('leads to the block: %s', (_, html, index) => {
    const blocks = read(html);
    expect(leadsTo(blocks)).toEqual([`#b-${blocks[index]?.id}`]);
  });

  it('is no link where there is no such place, and leaves those to other pages alone', () => {
    expect(
      leadsTo(read('<p id="b"><a href="#a">x</a> <a href="#">y</a> <a href="#%zz">z</a></p>')),
    ).toEqual([]);
    expect(leadsTo(read('<p id="a"><a href="/autre/#a">x</a></p>'))).toEqual([
      'https://exemple.ma/autre/#a',
    ]);
  });
});
