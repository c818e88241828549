/** What the live list is held to, beside what was measured. */
import { markdownTable } from '../markdown-table.ts';
import { percentile } from '../percentile.ts';
import { inKilobytes } from '../weigh.ts';
import type { LiveMeasurements } from './measure-live.ts';
import type { HourOptions } from './readers-hour.ts';

interface Goal {
  what: string;
  /** At most, or at least. */
  limit: { most: number } | { least: number };
  measured: number;
  format(value: number): string;
}

const inMilliseconds = (value: number) => `${Math.round(value)} ms`;
const whole = (value: number) => value.toLocaleString('en');
const frames = (value: number) => `${value.toFixed(1)}`;
const kilobytes = (value: number) => `${inKilobytes(value)} kB`;

function goalsOf({ series, nodes, scrolling, memory, hours }: LiveMeasurements): Goal[] {
  const longest = Math.max(...series.map(({ count }) => count));
  const tasks = series
    .filter(({ count }) => count === longest)
    .flatMap(({ events }) => events.map(({ longestTask }) => longestTask));
  return [
    ...series.map(
      ({ count, place, events }): Goal => ({
        what: `event to paint, p95, ${whole(count)} headlines, ${place}`,
        limit: { most: 250 },
        measured: percentile(
          events.map(({ toPaint }) => toPaint),
          95,
        ),
        format: inMilliseconds,
      }),
    ),
    {
      what: `events with a task over 50 ms, ${whole(longest)} headlines`,
      limit: { most: 0 },
      measured: tasks.filter((task) => task > 0).length,
      format: whole,
    },
    { what: 'nodes of the list', limit: { most: 1500 }, measured: nodes, format: whole },
    {
      what: 'frames a second while it scrolls',
      limit: { least: 55 },
      measured: scrolling.framesPerSecond,
      format: frames,
    },
    { what: 'detached nodes', limit: { most: 0 }, measured: memory.detached, format: whole },
    ...hours.map(
      ({ traffic, ...hour }): Goal => ({
        what: `an hour, ${nameOf(hour)}`,
        limit: { most: hour.stream ? 20_000 : 40_000 },
        measured: traffic.bytes,
        format: kilobytes,
      }),
    ),
  ];
}

/** How the newsroom tells its readers what is new. */
export function nameOf({ stream, pollSeconds }: HourOptions): string {
  return stream ? 'streaming' : `polling every ${pollSeconds} s`;
}

/** Markdown: a row for each goal. */
export function liveGoalsTable(measured: LiveMeasurements): string {
  const rows = goalsOf(measured).map(({ what, limit, measured: value, format }) => {
    const isHeld = 'most' in limit ? value <= limit.most : value >= limit.least;
    const goal = 'most' in limit ? `≤ ${format(limit.most)}` : `≥ ${format(limit.least)}`;
    return [what, goal, format(value), isHeld ? 'yes' : 'no'];
  });
  return markdownTable([['goal', 'held to', 'measured', 'held'], ...rows]);
}
