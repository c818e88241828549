import { describe, expect, it } from 'vitest';
import { inlineText } from '../../src/api/inline-text.ts';
import type { Block, Inline } from '../../src/api/model.ts';
import { blockText, wordCount } from '../../src/features/article/article-text.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', id: 'p', children });
const image = { type: 'image', id: 'i', src: '/i.png', width: 1, height: 1, alt: 'Alt' } as const;

describe('the text of inlines', () => {
  it('is every word, whatever marks it', () => {
    const inlines: Inline[] = [
      text('Un '),
      { type: 'link', href: '/', children: [{ type: 'strong', children: [text('lien')] }] },
      { type: 'break' },
      { type: 'code', text: 'a = 1' },
      { type: 'subscript', children: [text('2')] },
    ];
    expect(inlineText(inlines)).toBe('Un lien\na = 12');
  });
});

describe('the text of a block', () => {
  it.each<[name: string, block: Block, words: string]>([
    ['a paragraph', paragraph(text('Un'), text(' deux')), 'Un deux'],
    ['a heading', { type: 'heading', id: 'h', level: 2, children: [text('Titre')] }, 'Titre'],
    [
      'a quote and who said it',
      { type: 'quote', id: 'q', blocks: [paragraph(text('Dit'))], cite: 'Elle' },
      'Dit\nElle',
    ],
    [
      'a list in a list',
      {
        type: 'list',
        id: 'l',
        ordered: false,
        items: [
          [paragraph(text('Un'))],
          [{ type: 'list', id: 'm', ordered: true, items: [[paragraph(text('Deux'))]] }],
        ],
      },
      'Un\nDeux',
    ],
    ['an image’s caption', { ...image, caption: 'Légende', credit: 'Agence' }, 'Légende\nAgence'],
    ['an image without words', image, ''],
    [
      'a table',
      {
        type: 'table',
        id: 't',
        caption: 'Villes',
        head: [[text('Ville')]],
        rows: [[[text('Rabat')]], [[text('Fès')]]],
      },
      'Villes\nVille\nRabat\nFès',
    ],
    ['code', { type: 'code', id: 'c', text: 'let a;' }, 'let a;'],
    ['an embed', { type: 'embed', id: 'e', provider: 'P', url: 'https://e.ma/', title: 'T' }, ''],
    ['a divider', { type: 'divider', id: 'd' }, ''],
  ])('%s', (_, block, words) => {
    expect(blockText(block)).toBe(words);
  });
});

describe('words', () => {
  it.each<[name: string, body: Block[], count: number]>([
    ['of nothing', [], 0],
    ['of signs alone', [paragraph(text('« — » : !'))], 0],
    ['of French', [paragraph(text('« L’accord », signé en 2025 : 40 %.'))], 5],
    ['of two blocks', [paragraph(text('Un')), paragraph(text('deux'))], 2],
    ['of Arabic', [paragraph(text('يدخل التعاون منعطفا جديدا'))], 4],
  ])('%s', (_, body, count) => {
    expect(wordCount(body)).toBe(count);
  });
});
