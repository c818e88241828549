/** News that nobody could take for real: what the sample does not have, for pages that must hold it. */
import type { Db } from '../../mocks/db.ts';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import type { Article, Block, Inline } from '../../src/api/model.ts';
import { everyBlock } from '../journeys/full-article.ts';

/** The one drawing that the tested server has. */
const PICTURE = '/favicon.svg';

const SPACE: Inline = { type: 'text', text: ' et puis ' };

const heading = (level: 3 | 4): Block => ({
  type: 'heading',
  id: `h${level}`,
  level,
  children: [{ type: 'text', text: `Intertitre de niveau ${level}` }],
});

const fullBody: Block[] = everyBlock.flatMap((block) => {
  switch (block.type) {
    case 'paragraph':
      return [{ ...block, children: block.children.flatMap((inline) => [inline, SPACE]) }];
    case 'heading':
      return [block, heading(3), heading(4)];
    case 'image':
      return [{ ...block, src: PICTURE, srcset: `${PICTURE} 800w` }];
    default:
      return [block];
  }
});

/** An article with all that one may have. */
export function publishFullArticle(db: Db): Article {
  const related = db.articles().slice(0, 2).map(db.headline);
  return db.publish({
    slug: 'article-de-synthese',
    title: 'Essai de mise en page : un article de synthèse avec tout ce qu’un article peut avoir',
    standfirst: 'Un chapeau de deux lignes, écrit pour essayer la page et rien d’autre.',
    section: { slug: 'essais', name: 'Essais' },
    authors: [{ name: 'Auteur Fictif', href: '/live' }, { name: 'Autrice Fictive' }],
    publishedAt: '2025-04-23T10:00:00+01:00',
    updatedAt: '2025-04-23T11:30:00+01:00',
    breaking: true,
    image: { src: PICTURE, width: 800, height: 450, alt: 'Un dessin', caption: 'Un dessin : le i' },
    body: fullBody,
    tags: ['essai', 'mise en page'],
    related,
  });
}

export function publishArabicArticle(db: Db): Article {
  return db.publish({
    slug: 'maqal-tajribi',
    language: 'ar',
    title: 'مقال تجريبي : نص قصير لاختبار الصفحة',
    body: textToBlocks(
      'فقرة تجريبية فيها كلمات وأرقام 2025.\n\nفقرة تجريبية ثانية « بين مزدوجتين ».',
    ),
  });
}

/** An article that is read from the right, with words that are read from the left. */
export function publishMixedArticle(db: Db): Article {
  return db.publish({
    slug: 'maqal-mukhtalit',
    language: 'ar',
    title: 'مقال تجريبي بلغتين',
    body: textToBlocks(
      'قال المدير إن مؤسسة Crédit Agricole du Maroc شريك. وأضاف أن الاتفاق يمتد إلى سنة 2027. هل يكفي ذلك؟\n\nفقرة ثانية للقراءة.',
    ),
  });
}

/** `count` articles, a minute apart, older than the sample: the last one is the oldest. */
export function publishHeadlines(db: Db, count: number): Article[] {
  return Array.from({ length: count }, (_, index) =>
    db.publish({
      slug: `titre-${index + 1}`,
      title: `Titre de synthèse numéro ${index + 1}, assez long pour prendre deux lignes`,
      publishedAt: new Date(Date.UTC(2025, 3, 21, 12, -index)).toISOString(),
      body: textToBlocks(`Le texte du titre numéro ${index + 1}.`),
    }),
  );
}

/** Comments in every state, under `article`. */
export function discuss(db: Db, { id: articleId }: Article): void {
  const first = db.comment({ articleId, author: { name: 'Lectrice Fictive' }, text: 'Un avis.' });
  db.comment({
    articleId,
    author: { name: 'Rédaction', isEditor: true },
    parentId: first.id,
    editedAt: first.postedAt,
    text: 'Une réponse, avec https://exemple.ma/ dedans.\n\nEt un second paragraphe.',
  });
  db.comment({ articleId, author: { name: 'Lecteur' }, text: 'Retiré', status: 'removed' });
  db.comment({
    articleId,
    author: { name: 'قارئة' },
    text: 'تعليق تجريبي.',
    quote: { exact: 'Un chapeau de deux lignes', prefix: '', suffix: '' },
  });
}

/** The lead again, at an address that no page was made for: the shell answers there. */
export function publishSinceBuild(db: Db): Article {
  const { id: _, slug, ...lead } = leadOf(db);
  return db.publish({ ...lead, slug: `${slug}-bis` });
}

/** The sample's one article with a text, which the front page opens on. */
export function leadOf(db: Db): Article {
  const lead = db.articles().find(({ slug }) => slug === db.site.lead);
  if (!lead) throw new Error('the sample has no lead');
  return lead;
}
