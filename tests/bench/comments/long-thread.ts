/** A newsroom whose one article is much talked about: threads of ten comments, each an answer to the last. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDb, type Db } from '../../../mocks/db.ts';
import { sample } from '../../../mocks/sample.ts';

const DEEP = 10;
const MINUTE_MS = 60_000;
const FIRST = Date.parse('2025-04-22T17:00:00+01:00');
const NAMES = ['Amina', 'Youssef', 'Claire', 'Driss', 'Salma', 'Paul', 'Nadia', 'Karim'];
const WORDS = readFileSync(join(import.meta.dirname, '../../../mocks/sample-page.txt'), 'utf8')
  .split(/\s+/)
  .filter(Boolean);

export const article = articleOfSample();

/** `count` comments of 8 to 67 words, `DEEP` deep, the same in every run. */
export function threadNewsroom(count: number): Db {
  const db = createDb();
  let last = '';
  for (let place = 0; place < count; place += 1) {
    const { id } = db.comment({
      articleId: article.id,
      author: { name: `${NAMES[place % NAMES.length]} ${place % 97}` },
      postedAt: new Date(FIRST + place * MINUTE_MS).toISOString(),
      text: words(place, 8 + ((place * 37) % 60)),
      ...(place % DEEP > 0 && { parentId: last }),
    });
    last = id;
  }
  return db;
}

function words(from: number, length: number): string {
  return Array.from({ length }, (_, at) => WORDS[(from * 31 + at) % WORDS.length]).join(' ');
}

function articleOfSample() {
  const { lead } = sample.site;
  const found = sample.articles.find(({ slug }) => slug === lead);
  if (!found) throw new Error('The sample has no lead article');
  return found;
}
