/** The comments of the WordPress that tests run against. */
import type { NewWordPressComment } from '../desk.ts';
import { HOSTILE_COMMENT } from './hostile.ts';

const START = Date.UTC(2025, 3, 22, 8);
/** Each opening with so many answers. */
const ANSWERS = 4;
export const LONG_THREAD = 500;

const utc = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** An opening and its answers, chained: `first` is the id that the first of them will have. */
export function longThread(post: number, first: number): NewWordPressComment[] {
  return Array.from({ length: LONG_THREAD }, (_, n) => {
    const isOpening = n % (ANSWERS + 1) === 0;
    return {
      post,
      author: `Lecteur ${n + 1}`,
      email: `lecteur-${n + 1}@exemple.ma`,
      date: utc(START + n * 60_000),
      content: `Avis numéro ${n + 1}. ${'Une phrase de plus. '.repeat((n * 7) % 12)}`.trim(),
      parent: isOpening ? 0 : first + n - 1,
    };
  });
}

const minute = (count: number) => utc(START + count * 60_000);

/** With markup, a blank line, an address and a quotation. */
export function openingComment(post: number): NewWordPressComment {
  return {
    post,
    date: minute(0),
    author: 'Lectrice Fictive',
    content:
      'Un <strong>avis</strong>.\n\nEt https://exemple.ma/ dedans,\n<blockquote>une citation</blockquote>',
  };
}

/** An answer to the opening, one to what is not there, one that is not approved, one of the future. */
export function fewComments(post: number, opening: number): NewWordPressComment[] {
  return [
    {
      post,
      date: minute(1),
      author: 'Lecteur &amp; Cie',
      content: 'Une réponse.',
      parent: opening,
    },
    {
      post,
      date: minute(2),
      author: 'Lectrice',
      content: 'Une réponse à ce qui manque.',
      parent: 999_999,
    },
    {
      post,
      date: minute(3),
      author: 'Personne',
      content: 'Pas encore relu.',
      approved: '0',
    },
    {
      post,
      date: '2035-01-01 08:00:00',
      author: 'Lecteur Pressé',
      content: 'Venu de l’avenir.',
    },
  ];
}

/** What a moderator has overlooked. */
export function hostileComment(post: number): NewWordPressComment {
  return { post, date: minute(0), author: '<b>Hostile</b>', content: HOSTILE_COMMENT };
}
