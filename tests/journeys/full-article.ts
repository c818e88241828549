import type { Block, Inline } from '../../src/api/model.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });

export const paragraph = (id: string, ...words: string[]): Block => ({
  type: 'paragraph',
  id,
  children: words.map(text),
});

/** One block of every type, in which every inline occurs. */
export const everyBlock: Block[] = [
  {
    type: 'paragraph',
    id: 'p',
    children: [
      { type: 'strong', children: [text('Gras')] },
      { type: 'emphasis', children: [text('penché')] },
      { type: 'strike', children: [text('barré')] },
      { type: 'subscript', children: [text('bas')] },
      { type: 'superscript', children: [text('haut')] },
      { type: 'code', text: 'a ? b : c' },
      { type: 'break' },
      { type: 'link', href: 'https://exemple.ma/', children: [text('ailleurs')] },
      {
        type: 'link',
        href: '/articles/un-seisme-de-magnitude-6-2-secoue-istanbul',
        children: [text('ici')],
      },
    ],
  },
  { type: 'heading', id: 'h', level: 2, children: [text('Un intertitre')] },
  { type: 'quote', id: 'q', blocks: [paragraph('q1', '« Dit. »')], cite: 'Quelqu’un' },
  {
    type: 'list',
    id: 'l',
    ordered: true,
    items: [[paragraph('l1', 'Premier')], [paragraph('l2', 'Second')]],
  },
  {
    type: 'image',
    id: 'i',
    src: 'https://exemple.ma/i.jpg',
    srcset: 'https://exemple.ma/i.jpg 800w',
    width: 800,
    height: 450,
    alt: 'Une place',
    caption: 'La place : le matin',
    credit: 'Agence',
  },
  {
    type: 'image',
    id: 'i2',
    src: 'https://exemple.ma/i2.jpg',
    width: 80,
    height: 45,
    alt: 'Une rue',
  },
  {
    type: 'table',
    id: 't',
    caption: 'Des villes',
    head: [[text('Ville')], [text('Habitants')]],
    rows: [[[text('Rabat')], [text('577 827')]]],
  },
  {
    type: 'embed',
    id: 'e',
    provider: 'Exemple Vidéo',
    url: 'https://video.exemple.ma/e',
    title: 'Un film',
  },
  { type: 'code', id: 'c', text: 'let a = 1;', language: 'js' },
  { type: 'divider', id: 'd' },
];
