/** The posts of the WordPress that tests run against: the sample, and what sites really hold. */
import { sample } from '../../../mocks/sample.ts';
import { postOf } from '../../bench/peers/wordpress/post-of.ts';
import type { NewPost } from '../desk.ts';
import { CLASSIC_HTML } from './classic.ts';
import { EDITOR_BLOCKS, FOOTNOTES } from './editor-blocks.ts';
import { HOSTILE_HTML } from './hostile.ts';

/** What the set-up has made before the posts, by its id. */
export interface Library {
  site: string;
  picture: { id: number; url: string };
  author: number;
  agriculture: number;
  society: number;
}

const PASSWORD = 'sésame';
/** Titles as editors type them, and as a reader should see them. */
export const TITLES = {
  entities: 'Q&A : « l’eau » <em>&amp; le pain</em> – 5 &lt; 6',
  entitiesSeen: 'Q&A : « l’eau » & le pain – 5 < 6',
} as const;

const SLUGS = {
  blocks: 'tous-les-blocs',
  classic: 'classique',
  hostile: 'hostile',
  password: 'sous-clef',
  draft: 'brouillon',
  sticky: 'epingle',
  brief: 'sans-texte',
  future: 'plus-tard',
  entities: 'entites',
  long: 'cinq-cents-commentaires',
  closed: 'commentaires-fermes',
  few: 'quelques-commentaires',
} as const;

export { SLUGS };

const paragraph = (text: string) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;

/** Oldest of them first; all of them older than the sample, but the one that is not out yet. */
export function hardPosts(library: Library): NewPost[] {
  const { site, picture, author, agriculture, society } = library;
  const filled = (markup: string) =>
    markup
      .replaceAll('PICTURE_ID', String(picture.id))
      .replaceAll('PICTURE', picture.url)
      .replaceAll('SITE', site);
  const at = (time: string) => ({ date: `2025-04-21 ${time}:00` });
  return [
    {
      ...at('08:00'),
      slug: SLUGS.blocks,
      title: 'Tous les blocs de l’éditeur',
      excerpt: 'Le chapeau, écrit à la main.',
      content: filled(EDITOR_BLOCKS.map(({ markup }) => markup).join('\n\n')),
      meta: { footnotes: FOOTNOTES },
      picture: picture.id,
      author,
      categories: [agriculture],
      tags: ['eau', 'irrigation'],
    },
    {
      ...at('08:10'),
      slug: SLUGS.classic,
      title: 'Un article de l’éditeur classique',
      content: filled(CLASSIC_HTML),
      categories: [agriculture],
    },
    { ...at('08:20'), slug: SLUGS.hostile, title: 'Un article hostile', content: HOSTILE_HTML },
    {
      ...at('08:30'),
      slug: SLUGS.password,
      title: 'Un article sous clef',
      content: paragraph('Le secret.'),
      password: PASSWORD,
    },
    {
      ...at('08:40'),
      slug: SLUGS.draft,
      title: 'Un brouillon',
      content: paragraph('Pas encore.'),
      status: 'draft',
    },
    { ...at('08:50'), slug: SLUGS.brief, title: 'Une brève sans texte', categories: [society] },
    {
      date: '2035-01-01 08:00:00',
      slug: SLUGS.future,
      title: 'Un article de plus tard',
      content: paragraph('Demain.'),
    },
    {
      ...at('09:00'),
      slug: SLUGS.entities,
      title: TITLES.entities,
      content: paragraph('Du texte &amp; des entités : 5 &lt; 6.'),
      categories: [society],
    },
    {
      ...at('09:10'),
      slug: SLUGS.long,
      title: 'Un article à cinq cents commentaires',
      content: paragraph('De quoi parler.'),
    },
    {
      ...at('09:20'),
      slug: SLUGS.closed,
      title: 'Un article aux commentaires fermés',
      content: paragraph('Plus rien à dire.'),
      commentStatus: 'closed',
    },
    {
      ...at('09:30'),
      slug: SLUGS.few,
      title: 'Un article à quelques commentaires',
      content: paragraph('Une phrase à citer. Une autre phrase.'),
    },
  ];
}

/** Above everything: the lead, whatever is newer. */
export function stickyPost(): NewPost {
  return {
    date: '2025-04-20 10:00:00',
    slug: SLUGS.sticky,
    title: 'Un article épinglé',
    content: paragraph('Le texte de l’article épinglé.'),
    isSticky: true,
  };
}

/** The sample, the oldest first. */
export function samplePosts(): NewPost[] {
  return sample.articles.map(postOf).toReversed();
}

/** More than a page of them, some within one second, and around the night when the clocks went back. */
export function olderPosts(): NewPost[] {
  const older = Array.from({ length: 60 }, (_, n) => ({
    date: `2025-03-10 ${String(8 + Math.floor(n / 30)).padStart(2, '0')}:${String(Math.floor((n % 30) / 3)).padStart(2, '0')}:00`,
    slug: `ancien-${n + 1}`,
    title: `Un ancien titre, numéro ${n + 1}`,
    content: paragraph(`Le texte du numéro ${n + 1}.`),
  }));
  // At 02:00 UTC Morocco went from +01:00 to +00:00: 02:30 came twice.
  const night = ['01:15', '01:30', '01:45', '02:00', '02:15', '02:30', '02:45'].map((time, n) => ({
    date: `2025-02-23 ${time}:00`,
    slug: `nuit-${n + 1}`,
    title: `La nuit du changement d’heure, ${n + 1}`,
    content: paragraph('La nuit.'),
  }));
  return [...night, ...older];
}
