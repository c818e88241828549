import { describe, expect, it } from 'vitest';
import { commentsReport } from '../../bench/comments/comments-report.ts';
import type {
  CommentsMeasurements,
  ThreadMeasurements,
} from '../../bench/comments/measure-comments.ts';

const quick = Array.from({ length: 19 }, () => 16);

const SHORT: ThreadMeasurements = {
  count: 100,
  tree: { first: 4.04, later: 0.32 },
  panel: { painted: 100, answered: 150 },
  nodes: { before: 1700, most: 1700, after: 1700 },
  scrolling: { framesPerSecond: 60, longestFrame: 17, seconds: 6 },
  letters: { above: [...quick, 80], within: [...quick, 48] },
  renders: [
    { occasion: 'one posted', rows: 100, contents: 0, shells: 100, added: 1, commits: 9 },
    { occasion: 'let in', rows: 101, contents: 3, shells: 98, added: 1, commits: 2 },
  ],
};
const LONG: ThreadMeasurements = {
  ...SHORT,
  count: 5000,
  tree: { first: 50.2, later: 20 },
  panel: { painted: 200, answered: 300 },
  nodes: { before: 200, most: 6001, after: 180 },
  scrolling: { framesPerSecond: 54.9, longestFrame: 70, seconds: 6 },
  letters: { above: [...quick.slice(1), 56, 64], within: quick },
  renders: [{ occasion: 'let in', rows: 0, contents: 0, shells: 9, added: 12, commits: 6 }],
};

const MEASURED: CommentsMeasurements = {
  threads: [SHORT, LONG],
  weights: [
    { stage: 'panel', name: 'panel', bytes: 9000, own: 8000, libraries: new Map([['idb', 1000]]) },
    { stage: 'writing', name: 'form', bytes: 10_001, own: 10_001, libraries: new Map() },
  ],
  outbox: {
    comments: 1000,
    once: 1000,
    twice: 0,
    never: 0,
    requests: 2001,
    cut: { before: 250, asking: 250, answering: 250, after: 251 },
    duplicates: 0,
    typedAgain: 1,
    killed: 130,
    secondTabs: 60,
    clockMinutes: 500,
    seconds: 400.4,
  },
};

describe('the report on the comments', () => {
  const rows = commentsReport(MEASURED)
    .match(/^\| [^-].*/gm)
    ?.map((row) => row.replace(/ +/g, ' '));

  it('answers each question with a table', () => {
    expect(rows).toEqual(
      expect.arrayContaining([
        '| 5,000 | 50.2 | 20.0 | 200 | 300 | 2.0 × |',
        '| 5,000 | 200 | 6,001 | 180 | 54.9 | 70 |',
        '| 100, above them | 20 | 16 | 16 | 80 |',
        '| 5,000, an answer in the middle | 19 | 16 | 16 | 16 |',
        '| 100, let in | 101 | 3 | 98 | 1 | 2 |',
        '| kB | own | idb |',
        '| the panel: panel | 8.0 | 1.0 |',
        '| **in all** | 18.0 | 1.0 |',
        '| arrived exactly once | 1,000 |',
        '| taken, cut before the answer | 251 |',
      ]),
    );
  });

  it('says what is held', () => {
    expect(rows?.slice(rows.indexOf('| goal | held to | measured | held |') + 1)).toEqual([
      '| rows made, the first time, 100 comments | ≤ 50 ms | 4 ms | yes |',
      '| data to an answered press, 100 comments | ≤ 300 ms | 150 ms | yes |',
      '| letter to paint, p95, above the thread, 100 comments | ≤ 50 ms | 16 ms | yes |',
      '| letter to paint, p95, within it, 100 comments | ≤ 50 ms | 16 ms | yes |',
      '| nodes of the list, 100 comments | ≤ 6,000 | 1,700 | yes |',
      '| frames a second while it scrolls, 100 comments | ≥ 55.0 | 60.0 | yes |',
      '| rows rendered again on any occasion, 100 comments | 0 | 3 | no |',
      '| rows made, the first time, 5,000 comments | ≤ 50 ms | 50 ms | no |',
      '| data to an answered press, 5,000 comments | ≤ 300 ms | 300 ms | yes |',
      '| letter to paint, p95, above the thread, 5,000 comments | ≤ 50 ms | 56 ms | no |',
      '| letter to paint, p95, within it, 5,000 comments | ≤ 50 ms | 16 ms | yes |',
      '| nodes of the list, 5,000 comments | ≤ 6,000 | 6,001 | no |',
      '| frames a second while it scrolls, 5,000 comments | ≥ 55.0 | 54.9 | no |',
      '| rows rendered again on any occasion, 5,000 comments | 0 | 0 | yes |',
      '| the comments’ own JavaScript | ≤ 18.0 kB | 18.0 kB | no |',
      '| comments that arrived exactly once | 1,000 | 1,000 | yes |',
      '| comments that came under two keys, or were typed again | 0 | 1 | no |',
    ]);
  });
});
