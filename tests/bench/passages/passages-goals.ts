/** What comments on passages are held to, beside what was measured. */
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';
import { inKilobytes } from '../weigh.ts';
import type { PassagesMeasurements, QuotedMeasurements } from './measure-passages.ts';

interface Goal {
  what: string;
  /** At most, or at least. */
  limit: { most: number } | { least: number };
  measured: number;
  format(value: number): string;
}

const inMilliseconds = (value: number) => `${Math.round(value)} ms`;
const frames = (value: number) => value.toFixed(1);
const times = (value: number) => value.toFixed(1);
const whole = (value: number) => value.toLocaleString('en');
const kilobytes = (value: number) => `${inKilobytes(value)} kB`;

function goalsOf({ quoted, weights }: PassagesMeasurements): Goal[] {
  return [
    ...quoted.flatMap(goalsOfQuoted),
    {
      what: 'passages’ own JavaScript, until the article rests',
      limit: { most: 12_000 },
      measured: weights
        .filter(({ stage }) => stage !== 'wanted')
        .reduce((sum, { own }) => sum + own, 0),
      format: kilobytes,
    },
  ];
}

function goalsOfQuoted({ device, count, isPaged, ...measured }: QuotedMeasurements): Goal[] {
  const { edits, placings, scrolling, costs = [] } = measured;
  const of = (what: string) => `${what}, ${count}${isPaged ? ' in pages' : ''} on the ${device}`;
  const goals: Goal[] = [];
  if (edits === 0) {
    goals.push({
      what: of('data to placed passages'),
      limit: { most: 50 },
      measured: median(placings.map(({ placed }) => placed)),
      format: inMilliseconds,
    });
  } else {
    const searches = placings.flatMap(({ longSearches }) => longSearches);
    goals.push({
      what: of('searches over 50 ms for edited passages'),
      limit: { most: 0 },
      measured: searches.length / placings.length,
      format: whole,
    });
  }
  if (scrolling) {
    goals.push({
      what: of('frames a second while it scrolls'),
      limit: { least: 55 },
      measured: scrolling.highlighted.framesPerSecond,
      format: frames,
    });
  }
  const forced = costs.map(({ forcedLayouts }) => forcedLayouts);
  if (forced.length > 0) {
    goals.push({
      what: of('forced layouts on any change'),
      limit: { most: 1 },
      measured: Math.max(...forced),
      format: times,
    });
  }
  return goals;
}

/** Markdown: a row for each goal. */
export function passagesGoalsTable(measurements: PassagesMeasurements): string {
  const rows = goalsOf(measurements).map(({ what, limit, measured, format }) => {
    const isHeld = 'most' in limit ? measured <= limit.most : measured >= limit.least;
    const goal = 'most' in limit ? `≤ ${format(limit.most)}` : `≥ ${format(limit.least)}`;
    return [what, goal, format(measured), isHeld ? 'yes' : 'no'];
  });
  return markdownTable([['goal', 'held to', 'measured', 'held'], ...rows]);
}
