/** States of the sample newsroom in which it gives answers that it does not give from the start. */
import type { Db } from '../../mocks/db.ts';
import type { Faults } from '../../mocks/faults.ts';
import type { Block } from '../../src/api/model.ts';

export function leadId(db: Db): string {
  return db.articles().find(({ slug }) => slug === db.site.lead)?.id ?? '';
}

export const failing = (_: Db, faults: Faults) => {
  faults.failing = new Set(['site', 'headlines', 'stream', 'article', 'comments']);
};
export const tooFast = (_: Db, faults: Faults) => {
  faults.tooFastSeconds = 30;
};
export const withoutStream = (db: Db) => {
  db.site.live.stream = false;
};
/** One event of each kind, and a headline that was edited. */
export const changing = (db: Db) => {
  const { slug, id: articleId } = db.publish({ title: 'À l’instant', breaking: true });
  db.edit(slug, { title: 'À l’instant, précisé', section: { slug: 'siam', name: 'SIAM' } });
  db.comment({ articleId, author, text: 'Merci.' });
  db.withdraw(slug);
};
export const withdrawn = (db: Db) => db.withdraw(db.site.lead ?? '');
export const author = { name: 'Une lectrice' };
export const comment = {
  author,
  text: 'Merci pour ces précisions.\n\nVoir https://newsroom.example/.',
};
export const quote = { exact: 'accord', prefix: 'Cet ', suffix: ', paraphé', start: 361, end: 367 };

export const many = (db: Db) => {
  for (const name of ['Une lectrice', 'Un lecteur', 'La rédaction']) {
    const isEditor = name === 'La rédaction';
    db.comment({
      articleId: leadId(db),
      author: { name, isEditor },
      text: `Bonjour, ${name}.`,
      quote,
    });
  }
  const [first] = db.comments(leadId(db));
  if (!first) throw new Error('no comment');
  db.comment({ articleId: leadId(db), author, parentId: first.id, text: 'x', status: 'removed' });
};

export const everyBlock = (db: Db) => {
  const text = { type: 'text', text: 'Un.' } as const;
  const paragraph: Block = { type: 'paragraph', id: 'p', children: [text] };
  db.publish({
    slug: 'tout',
    title: 'Tout ce qu’un article peut avoir',
    standfirst: 'Une phrase.',
    section: { slug: 'siam', name: 'SIAM' },
    updatedAt: '2025-04-23T15:40:00+01:00',
    breaking: true,
    language: 'fr',
    authors: [{ name: 'La rédaction', href: '/redaction' }],
    image: { src: '/champ.avif', width: 4, height: 3, alt: '', caption: 'Un champ', credit: 'X' },
    tags: ['SIAM'],
    related: db.articles().slice(0, 2).map(db.headline),
    body: [
      {
        type: 'paragraph',
        id: 'inlines',
        children: [
          text,
          { type: 'link', href: '#p', children: [{ type: 'strong', children: [text] }] },
          { type: 'emphasis', children: [{ type: 'strike', children: [text] }] },
          { type: 'subscript', children: [{ type: 'superscript', children: [text] }] },
          { type: 'code', text: 'x' },
          { type: 'break' },
        ],
      },
      { type: 'heading', id: 'h', level: 2, children: [text] },
      { type: 'quote', id: 'q', blocks: [paragraph], cite: 'X' },
      { type: 'list', id: 'l', ordered: true, items: [[paragraph], []] },
      {
        type: 'image',
        id: 'i',
        src: '/a.avif',
        srcset: '/b.avif 2x',
        width: 4,
        height: 3,
        alt: 'A',
      },
      { type: 'table', id: 't', caption: 'T', head: [[text]], rows: [[[text]], [[]]] },
      { type: 'embed', id: 'e', provider: 'X', url: 'https://video.example/1', title: 'La vidéo' },
      { type: 'code', id: 'c', text: 'let x', language: 'js' },
      { type: 'divider', id: 'd' },
    ],
  });
};
