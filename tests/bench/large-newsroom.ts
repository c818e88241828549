/**
 * A newsroom with as many articles as are asked for, each made when it is: 600 words, 20 comments. It
 * is a process of its own, so that what it needs is not counted; it prints where it is.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { newArticle } from '../../mocks/new-article.ts';
import { sample } from '../../mocks/sample.ts';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import type { Article, Comment } from '../../src/api/model.ts';

const PER_PAGE = 30;
const NEWEST = Date.parse('2026-01-15T12:00:00Z');
const WORDS = readFileSync(join(import.meta.dirname, '../../mocks/sample-page.txt'), 'utf8')
  .split(/\s+/)
  .filter(Boolean);
const count = Number(process.argv[2] ?? 5000);

function words(from: number, length: number): string {
  const picked = Array.from({ length }, (_, index) => WORDS[(from * 31 + index) % WORDS.length]);
  return picked.join(' ');
}

function articleAt(number: number): Article {
  const paragraphs = Array.from({ length: 10 }, (_, index) => words(number * 7 + index * 61, 60));
  return newArticle({
    id: `a${number}`,
    slug: `article-${number}`,
    title: words(number, 10),
    standfirst: words(number + 3, 25),
    publishedAt: new Date(NEWEST - number * 600_000).toISOString(),
    body: textToBlocks(paragraphs.join('\n\n')),
    commentCount: 20,
  });
}

function commentsOf(number: number) {
  const items = Array.from(
    { length: 20 },
    (_, index): Comment => ({
      id: `c${number}-${index}`,
      articleId: `a${number}`,
      author: { name: words(number + index, 2) },
      postedAt: new Date(NEWEST - number * 600_000 + index * 60_000).toISOString(),
      status: 'published',
      body: textToBlocks(words(number + index, 40)),
    }),
  );
  return { items, total: items.length };
}

function headlinesFrom(start: number) {
  const end = Math.min(start + PER_PAGE, count);
  const items = Array.from({ length: end - start }, (_, index) => {
    const { standfirst, authors, body, tags, commentsOpen, canonicalUrl, related, ...headline } =
      articleAt(start + index);
    return headline;
  });
  return end < count ? { items, next: String(end) } : { items };
}

function answerTo(target: string): unknown {
  const { pathname, searchParams } = new URL(target, 'http://newsroom.example');
  if (pathname === '/site') return { ...sample.site, lead: undefined };
  if (pathname === '/headlines') return headlinesFrom(Number(searchParams.get('before') ?? 0));
  const [, number = '0', comments] = /^\/articles\/\D+(\d+)(\/comments)?$/.exec(pathname) ?? [];
  return comments ? commentsOf(Number(number)) : articleAt(Number(number));
}

const server = createServer(({ url = '/' }, response) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answerTo(url)));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address?.port}\n`);
});
