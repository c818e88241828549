import { describe, expect, it } from 'vitest';
import type {
  PassagesMeasurements,
  QuotedMeasurements,
} from '../../bench/passages/measure-passages.ts';
import type { Placing } from '../../bench/passages/open-quoted.ts';
import { passagesReport } from '../../bench/passages/passages-report.ts';

function placing(first: number, part: Partial<Placing> = {}): Placing {
  return {
    placed: first,
    painted: first + 1,
    first: first + 2,
    last: first,
    longTasks: [],
    longSearches: [],
    work: { script: 30, style: 4, layout: 5 },
    ...part,
  };
}

const shown = { ranges: 500, comments: 500, passages: 500 };

const PHONE: QuotedMeasurements = {
  device: 'phone',
  count: 500,
  isPaged: false,
  edits: 0,
  placed: { first: shown, last: shown, gone: 0 },
  notes: 0,
  placings: [placing(40), placing(50.4), placing(90, { longTasks: [52, 60] })],
  scrolling: {
    highlighted: { framesPerSecond: 59.96, longestFrame: 33, seconds: 6 },
    plain: { framesPerSecond: 60, longestFrame: 17, seconds: 6 },
  },
};
const MARGIN: QuotedMeasurements = {
  ...PHONE,
  device: 'desktop',
  count: 40,
  notes: 40,
  placings: [placing(51), placing(51), placing(20)],
  scrolling: {
    highlighted: { framesPerSecond: 54.9, longestFrame: 33, seconds: 6 },
    plain: { framesPerSecond: 60, longestFrame: 17, seconds: 6 },
  },
  costs: [
    { change: 'another width', layouts: 2, styles: 2.5, forcedLayouts: 1.1, forcedStyles: 0.4 },
    { change: 'another face', layouts: 2, styles: 2, forcedLayouts: 0, forcedStyles: 0 },
  ],
};
const EDITED: QuotedMeasurements = {
  ...PHONE,
  edits: 51,
  placed: {
    first: { ranges: 249, comments: 248, passages: 248 },
    last: { ranges: 312, comments: 310, passages: 310 },
    gone: 190,
  },
  placings: [
    placing(60, { last: 1200 }),
    placing(62, { last: 1300, longSearches: [70, 51] }),
    placing(64, { last: 1500, longSearches: [80] }),
  ],
};
delete EDITED.scrolling;
const PAGED: QuotedMeasurements = { ...PHONE, isPaged: true, placings: [placing(50)] };
delete PAGED.scrolling;

const MEASURED: PassagesMeasurements = {
  quoted: [PHONE, PAGED, MARGIN, EDITED],
  weights: [
    { stage: 'first', name: 'reader', own: 100, shared: 0, libraries: new Map() },
    {
      stage: 'idle',
      name: 'article-margin',
      own: 11_901,
      shared: 200,
      libraries: new Map([['approx-string-match', 700]]),
    },
    { stage: 'wanted', name: 'passage-sheet', own: 900, shared: 0, libraries: new Map() },
  ],
};

describe('the report on passages', () => {
  const rows = passagesReport(MEASURED)
    .match(/^\| [^-].*/gm)
    ?.map((row) => row.replace(/ +/g, ' '));

  it('answers each question with a table', () => {
    expect(rows).toEqual(
      expect.arrayContaining([
        '| 500, phone | 0 | 50 | 51 | 52 | 42 | 92 | 30 | 4 | 5 | ≤ 50 |',
        '| 500 in pages, phone | 0 | 50 | 51 | 52 | 52 | 52 | 30 | 4 | 5 | ≤ 50 |',
        '| 40, desktop | 40 | 51 | 52 | 53 | 22 | 53 | 30 | 4 | 5 | ≤ 50 |',
        '| 500, phone | 51 | 248 | 62 | 190 | 64 | 1,300 | 30 | 4 | 5 | ≤ 50 | 70 | 1 |',
        '| 500, phone | 60.0 | 33 | 6.0 |',
        '| 500, phone, without highlights | 60.0 | 17 | 6.0 |',
        '| 40, notes: another width | 2.0 | 1.1 | 2.5 | 0.4 |',
        '| kB | own | the thread’s | approx-string-match |',
        '| once it rests: article-margin | 11.9 | 0.2 | 0.7 |',
        '| **in all** | 12.9 | 0.2 | 0.7 |',
      ]),
    );
  });

  it('says what is held', () => {
    expect(rows?.slice(rows.indexOf('| goal | held to | measured | held |') + 1)).toEqual([
      '| data to placed passages, 500 on the phone | ≤ 50 ms | 50 ms | no |',
      '| frames a second while it scrolls, 500 on the phone | ≥ 55.0 | 60.0 | yes |',
      '| data to placed passages, 500 in pages on the phone | ≤ 50 ms | 50 ms | yes |',
      '| data to placed passages, 40 on the desktop | ≤ 50 ms | 51 ms | no |',
      '| frames a second while it scrolls, 40 on the desktop | ≥ 55.0 | 54.9 | no |',
      '| forced layouts on any change, 40 on the desktop | ≤ 1.0 | 1.1 | no |',
      '| searches over 50 ms for edited passages, 500 on the phone | ≤ 0 | 1 | no |',
      '| passages’ own JavaScript, until the article rests | ≤ 12.0 kB | 12.0 kB | no |',
    ]);
  });
});
