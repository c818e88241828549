import { render } from '@testing-library/react';
import fc from 'fast-check';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/api/model.ts';
import { ArticleBody } from '../../../src/features/article/article-body.tsx';
import {
  type TextView,
  textViewOf,
} from '../../../src/features/comments/passages/text/text-view.ts';
import { loadFirstTranslation } from '../../../src/i18n/load-translation.ts';
import { TranslationProvider } from '../../../src/i18n/translation.tsx';

const translation = await loadFirstTranslation('fr');

const words = (text: string) => [{ type: 'text', text } as const];
const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  id,
  children: words(text),
});

/** The page's text, in which the words of each kind of block are told apart by a new line. */
const EVERY_BLOCK: [name: string, block: Block, text: string][] = [
  ['paragraph', paragraph('p', 'Un mot.'), 'Un mot.'],
  [
    'marks inside of a word',
    {
      type: 'paragraph',
      id: 'm',
      children: [
        ...words('L’'),
        { type: 'strong', children: words('eau') },
        { type: 'link', href: 'https://example.org', children: words('x') },
      ],
    },
    'L’eaux',
  ],
  [
    'line break',
    {
      type: 'paragraph',
      id: 'br',
      children: [...words('Un'), { type: 'break' }, ...words('deux')],
    },
    'Un\ndeux',
  ],
  ['heading', { type: 'heading', id: 'h', level: 2, children: words('Titre') }, 'Titre'],
  [
    'list',
    {
      type: 'list',
      id: 'l',
      ordered: false,
      items: [[paragraph('l1', 'Un')], [paragraph('l2', 'Deux')]],
    },
    'Un\nDeux',
  ],
  [
    'quotation',
    { type: 'quote', id: 'q', blocks: [paragraph('q1', 'Dit.')], cite: 'Elle' },
    'Dit.\nElle',
  ],
  [
    'table',
    { type: 'table', id: 't', caption: 'Table', head: [words('A')], rows: [[words('b')]] },
    'Table\nA\nb',
  ],
  [
    'image, without what the reader says of it',
    {
      ...{ type: 'image', id: 'i', src: 'https://example.org/i.jpg', width: 4, height: 3 },
      ...{ alt: 'Rien', caption: 'Légende', credit: 'Elle' },
    },
    'Légende',
  ],
  ['code', { type: 'code', id: 'c', text: 'a  = 1' }, 'a  = 1'],
  ['divider', { type: 'divider', id: 'd' }, ''],
  [
    'embed',
    { type: 'embed', id: 'e', provider: 'YouTube', url: 'https://youtu.be/x', title: 'Film' },
    '',
  ],
];

function viewOf(body: Block[]): TextView {
  const { container, unmount } = render(
    <TranslationProvider translation={translation}>
      <MemoryRouter>
        <ArticleBody article={{ body }} language="en" aside={() => <div data-aside />} />
      </MemoryRouter>
    </TranslationProvider>,
  );
  const root = container.firstElementChild?.cloneNode(true);
  unmount();
  if (!(root instanceof HTMLElement)) throw new Error('nothing was rendered');
  document.body.replaceChildren(root);
  return textViewOf(root);
}

const placesOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => [
  [startContainer, startOffset],
  [endContainer, endOffset],
];

describe('the text of an article', () => {
  it.each(EVERY_BLOCK)('has the words of a %s', (_, block, text) => {
    expect(viewOf([block]).text).toBe(text);
  });

  it('has all blocks in order, parted by new lines, each with where it is', () => {
    const view = viewOf(EVERY_BLOCK.map(([, block]) => block));
    const texts = EVERY_BLOCK.map(([, , text]) => text);
    expect(view.text).toBe(texts.filter(Boolean).join('\n'));
    expect(view.blocks.map(({ start, end }) => view.text.slice(start, end))).toEqual(texts);
    expect(view.blocks.map(({ key }) => key)).toEqual(EVERY_BLOCK.map(([, { id }]) => id));
  });

  it('has nothing of what stands beside it', () => {
    const view = viewOf([paragraph('p', 'Un mot.')]);
    const [block] = view.blocks;
    if (!block) throw new Error('there is a block');
    block.host.innerHTML = '<button>2</button> un commentaire';
    expect(textViewOf(block.element.parentElement ?? block.element).text).toBe('Un mot.');
  });

  it('leads from offsets to the page and back', () => {
    const view = viewOf(EVERY_BLOCK.map(([, block]) => block));
    const { length } = view.text;
    fc.assert(
      fc.property(fc.nat(length), fc.nat(length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const words = view.text.slice(start, end);
        const ranges = view.rangesOf({ start, end });
        expect(ranges.map(String).join('')).toBe(words.replaceAll('\n', ''));
        expect(view.staticRangesOf({ start, end }).map(placesOf)).toEqual(ranges.map(placesOf));
        const range = view.rangeOf({ start, end });
        if (words.trim() === '') return;
        const back = range && view.offsetsOf(range);
        expect(view.text.slice(back?.start, back?.end).trim()).toBe(words.trim());
      }),
      { examples: [[38, 38]] },
    );
  });

  it('gives the part of a range that is the article’s', () => {
    const view = viewOf([paragraph('p', 'Un mot.'), paragraph('q', 'Deux mots.')]);
    document.body.prepend('Avant. ');
    document.body.append(' Après.');
    const all = document.createRange();
    all.selectNodeContents(document.body);
    expect(view.offsetsOf(all)).toEqual({ start: 0, end: view.text.length });
    all.setStart(document.body.lastChild ?? document.body, 2);
    expect(view.offsetsOf(all)).toBeUndefined();
  });
});
