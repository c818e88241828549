/**
 * How long it takes to make the rows of a thread of so many comments, in a process that has made none
 * before; prints the milliseconds of every time, as JSON.
 */
import { type ThreadInput, threadOf } from '../../../src/features/comments/thread/thread.ts';
import { article, threadNewsroom } from './long-thread.ts';

const TIMES = 31;
const count = Number(process.argv[2] ?? 5000);

const items = threadNewsroom(count).listedComments(article.id);
const input: ThreadInput = {
  pages: [{ items, total: items.length, dropped: 0 }],
  letters: [],
  order: 'oldest',
  folded: new Set(),
  hiddenAuthors: [],
  here: 0,
  hasMore: false,
  maxDepth: Number.POSITIVE_INFINITY,
};
const times = Array.from({ length: TIMES }, () => {
  const start = performance.now();
  threadOf(input);
  return performance.now() - start;
});
process.stdout.write(JSON.stringify(times));
