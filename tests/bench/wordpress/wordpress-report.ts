/** What was measured of the reader on a WordPress, as Markdown. */
import { PHONE } from '../devices.ts';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';
import type { Answered } from './crowd.ts';
import type { Openings } from './open-headline.ts';
import type { AtRest } from './reader-at-rest.ts';

export interface Gathering {
  readers: number;
  isCached: boolean;
  answered: Answered;
  /** What reached WordPress. */
  reached: number;
}

export interface Measured {
  atRest: AtRest;
  cacheSeconds: number;
  seconds: number;
  gatherings: Gathering[];
  openings: Openings;
  note: string;
}

const [REST_GOAL, CROWD_GOAL, OPEN_GOAL] = [1, 1.1, 0.35];

export function wordPressReport(measured: Measured): string {
  const { atRest, cacheSeconds, seconds, gatherings, openings, note } = measured;
  const { requests, addresses, pauses } = atRest;
  const perPoll = requests / pauses.length;
  const ratio = crowdRatio(gatherings);
  const opened = median(openings.reader) / median(openings.wordPress);
  return [
    '## One reader at rest',
    `The list is open and nothing happens, by the page’s own clock.`,
    markdownTable([
      ['polls', 'requests', 'per poll', 'addresses', 'seconds between'],
      [pauses.length, requests, perPoll.toFixed(2), addresses.length, spread(pauses)].map(String),
    ]),
    '## Many readers',
    `For ${seconds} s, each asking for the list as often as the reader above did; the cache is an nginx that keeps an answer for ${cacheSeconds} s, with the lines of docs/wordpress.md.`,
    markdownTable([
      ['', 'answers', 'failed', 'reached WordPress', 'a minute'],
      ...gatherings.map((each) => gatheringRow(each, seconds)),
    ]),
    '## From a headline to its article',
    `${PHONE.description}. From the press until the whole article was painted, ${openings.reader.length} runs of each in turns; in the reader, the focus had been on the headline long before.`,
    markdownTable([
      ['', 'article ms'],
      ['reader, prefetched', spread(openings.reader)],
      ['WordPress’s own page', spread(openings.wordPress)],
    ]),
    '## Goals',
    markdownTable([
      ['goal', 'at most', 'measured', 'held'],
      goal('requests per poll at rest', REST_GOAL, perPoll),
      goal('1,000 readers behind the cache ÷ 1 reader without', CROWD_GOAL, ratio),
      goal('prefetched headline to article ÷ WordPress', OPEN_GOAL, opened),
    ]),
    `WordPress${note}.`,
  ].join('\n\n');
}

/** What the crowd costs WordPress, by what a reader alone costs it. */
function crowdRatio(gatherings: Gathering[]): number {
  const alone = gatherings.find(({ readers, isCached }) => readers === 1 && !isCached);
  const crowd = gatherings.find(({ readers, isCached }) => readers > 1 && isCached);
  return (crowd?.reached ?? Number.NaN) / (alone?.reached ?? Number.NaN);
}

function gatheringRow(gathering: Gathering, seconds: number): string[] {
  const { readers, isCached, answered, reached } = gathering;
  const who = readers === 1 ? '1 reader' : `${readers.toLocaleString('en')} readers`;
  return [
    `${who}, ${isCached ? 'behind the cache' : 'no cache'}`,
    answered.ok.toLocaleString('en'),
    answered.failed.toLocaleString('en'),
    String(reached),
    ((reached * 60) / seconds).toFixed(1),
  ];
}

function goal(what: string, atMost: number, value: number): string[] {
  return [what, atMost.toFixed(2), value.toFixed(2), value <= atMost ? 'yes' : 'no'];
}

function spread(values: number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map(Math.round);
  return `${Math.round(median(values))} (${low}–${high})`;
}
