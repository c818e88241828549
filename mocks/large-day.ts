/**
 * A day longer than any: as many briefs and articles as are asked for, one a minute. The text is made
 * of a few words that name nobody, always the same for the same place in the list.
 */
import type { Article, Site } from '../src/api/model.ts';
import { newArticle } from './new-article.ts';
import { sample } from './sample.ts';
import { textToBlocks } from './text-to-blocks.ts';

const NEWEST = Date.parse('2025-04-23T15:30:00+01:00');
const MINUTE_MS = 60_000;
/** Of the whole day: a change of the clock is tried elsewhere. */
const OFFSET = '+01:00';
const OFFSET_MS = 60 * MINUTE_MS;

const EVERY_ARTICLE = 5;
const SHORTEST = 20;
const LONGEST = 180;
const LONGEST_WORD = 'coopératives '.length;

const SECTIONS = [
  { slug: 'siam', name: 'SIAM 2025' },
  { slug: 'regions', name: 'Régions' },
  { slug: 'monde', name: 'Monde' },
];
const WORDS =
  'la récolte des agrumes reprend dans la plaine après une semaine de pluie les coopératives attendent un prix plus juste et le port annonce deux lignes nouvelles vers le sud tandis que les communes préparent leur budget pour la rentrée avec des écoles à rénover une route à finir et des forages à partager'.split(
    ' ',
  );

/** A seed for `createDb`: the newest at 15:30 on 23 April 2025, every fifth an article. */
export function largeNewsroom(count: number): { site: Site; articles: Article[] } {
  const articles = Array.from({ length: count }, (_, place) => articleAt(place));
  const { lead: _, ...site } = sample.site;
  const lead = articles.find(({ kind }) => kind === 'article')?.slug;
  return {
    site: { ...site, sections: SECTIONS, ...(lead === undefined ? {} : { lead }) },
    articles,
  };
}

function articleAt(place: number): Article {
  const isArticle = place % EVERY_ARTICLE === EVERY_ARTICLE - 1;
  // Of another period than the articles', so that both kinds stand in every section and in none.
  const section = SECTIONS[place % (SECTIONS.length + 1)];
  return newArticle({
    id: `large-${place}`,
    slug: `titre-${place}`,
    title: titleAt(place),
    publishedAt: wallTimeOf(NEWEST - place * MINUTE_MS),
    ...(section ? { section } : {}),
    ...(isArticle
      ? { body: textToBlocks(`${words(place, 400)}.\n\n${words(place + 7, 300)}.`) }
      : {}),
  });
}

/** Of 20 to 180 letters, and like no other. */
function titleAt(place: number): string {
  const length = SHORTEST + ((place * 37) % (LONGEST - LONGEST_WORD - SHORTEST));
  return `${words(place, length - ` ${place}`.length)} ${place}`;
}

/** At least `length` letters, to the end of a word. */
function words(from: number, length: number): string {
  let text = '';
  for (let at = from; text.length <= length; at += 1) text += `${WORDS[at % WORDS.length]} `;
  return `${text.charAt(0).toUpperCase()}${text.slice(1).trimEnd()}`;
}

function wallTimeOf(instant: number): string {
  return new Date(instant + OFFSET_MS).toISOString().replace('.000Z', OFFSET);
}
