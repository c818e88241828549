/** A newsroom whose one long article has many of its passages spoken of, as it was or edited since. */
import { createDb, type Db } from '../../../mocks/db.ts';
import type { Article, Quote } from '../../../src/api/model.ts';
import { describePassage } from '../../../src/features/comments/passages/matching/describe-passage.ts';
import { matchExactly } from '../../../src/features/comments/passages/matching/match-exactly.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';
import { EDITS } from '../anchoring/edits.ts';
import { marked, plain, type Span, sentencesOf, wordsOf } from '../anchoring/marked-text.ts';
import { pick, pickNumber } from '../anchoring/pick.ts';
import { syntheticText } from '../anchoring/synthetic-text.ts';
import { seededRandom } from '../comments/seeded-random.ts';
import { type Placed, placedIn } from './placed.ts';

export interface QuotedNewsroom {
  db: Db;
  article: Article;
  /** How many edits were made since its passages were quoted. */
  edits: number;
  placed: Placed;
}

const SEED = 6;
/** As in the corpus of `--anchoring`: one of five passages is a sentence, the others are some words. */
const IS_SENTENCE = 0.2;
const MOST_WORDS = 25;
const MINUTE_MS = 60_000;
const FIRST = Date.parse('2025-04-22T17:00:00+01:00');
const NAMES = ['Amina', 'Youssef', 'Claire', 'Driss', 'Salma', 'Paul', 'Nadia', 'Karim'];

/**
 * An article of some ten thousand signs, and `count` comments, each on a passage of its own; the same
 * in every run.
 * @param share of the passages, at least, that do not stand as they were, by edits since; from 0 to 1
 */
export function quotedNewsroom(count: number, share: number): QuotedNewsroom {
  const random = seededRandom(SEED);
  const text = syntheticText('fr', random);
  const quotes = passagesOf(text, count, random);
  const { edited, edits } = editedUntil(text, quotes, share, random);
  const db = createDb();
  const body = edited
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => ({
      type: 'paragraph' as const,
      id: `p${index + 1}`,
      children: [{ type: 'text' as const, text: paragraph }],
    }));
  const article = db.publish({ title: 'La vallée met son eau en commun', body });
  quotes.forEach((quote, place) => {
    db.comment({
      articleId: article.id,
      author: { name: `${NAMES[place % NAMES.length]} ${place % 97}` },
      postedAt: new Date(FIRST + place * MINUTE_MS).toISOString(),
      text: 'Rien n’est dit du prix que la commune y mettra, ni de qui le paiera ensuite.',
      quote,
    });
  });
  return { db, article, edits, placed: placedIn(article, quotes) };
}

/** `count` passages that are not the same words at the same place; each within a paragraph. */
function passagesOf(text: string, count: number, random: () => number): Quote[] {
  const signs = marked(text);
  const sentences = sentencesOf(signs);
  const words = wordsOf(signs);
  const quotes = new Map<string, Quote>();
  while (quotes.size < count) {
    const { from, to } = random() < IS_SENTENCE ? pick(sentences, random) : someOf(words, random);
    const quote = describePassage(text, { start: from, end: to });
    if (quote && !quote.exact.includes('\n')) quotes.set(`${quote.start}-${quote.end}`, quote);
  }
  return [...quotes.values()];
}

function someOf(words: readonly Span[], random: () => number): Span {
  const first = pickNumber(0, words.length - 1, random);
  const last = Math.min(words.length - 1, first + pickNumber(0, MOST_WORDS - 1, random));
  return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
}

/** The text after as many edits as it takes until so many passages are not found at once. */
function editedUntil(text: string, quotes: Quote[], share: number, random: () => number) {
  let edited = marked(text);
  let edits = 0;
  const lost = () => {
    const article = normalForm(plain(edited));
    return quotes.filter((quote) => !matchExactly(article, quote)).length;
  };
  while (lost() < share * quotes.length) {
    edited = pick(EDITS, random)(edited, random);
    edits += 1;
  }
  return { edited: plain(edited), edits };
}
