/** What the comments are held to, beside what was measured. */
import { markdownTable } from '../markdown-table.ts';
import { percentile } from '../percentile.ts';
import { inKilobytes } from '../weigh.ts';
import type { CommentsMeasurements, ThreadMeasurements } from './measure-comments.ts';

interface Goal {
  what: string;
  /** At most, at least, or neither more nor less. */
  limit: { most: number } | { least: number } | { exactly: number };
  measured: number;
  format(value: number): string;
}

const inMilliseconds = (value: number) => `${Math.round(value)} ms`;
const whole = (value: number) => value.toLocaleString('en');
const frames = (value: number) => value.toFixed(1);
const kilobytes = (value: number) => `${inKilobytes(value)} kB`;

function goalsOf({ threads, weights, outbox }: CommentsMeasurements): Goal[] {
  return [
    ...threads.flatMap(goalsOfThread),
    {
      what: 'the comments’ own JavaScript',
      limit: { most: 18_000 },
      measured: weights.reduce((sum, { own }) => sum + own, 0),
      format: kilobytes,
    },
    {
      what: 'comments that arrived exactly once',
      limit: { exactly: outbox.comments },
      measured: outbox.once,
      format: whole,
    },
    {
      what: 'comments that came under two keys, or were typed again',
      limit: { exactly: 0 },
      measured: outbox.duplicates + outbox.typedAgain,
      format: whole,
    },
  ];
}

function goalsOfThread(thread: ThreadMeasurements): Goal[] {
  const { count, tree, panel, letters, nodes, scrolling, renders } = thread;
  const of = (what: string) => `${what}, ${whole(count)} comments`;
  const time = (what: string, most: number, measured: number): Goal => ({
    what: of(what),
    limit: { most },
    measured,
    format: inMilliseconds,
  });
  return [
    time('rows made, the first time', 50, tree.first),
    time('data to an answered press', 300, panel.answered),
    time('letter to paint, p95, above the thread', 50, percentile(letters.above, 95)),
    time('letter to paint, p95, within it', 50, percentile(letters.within, 95)),
    { what: of('nodes of the list'), limit: { most: 6000 }, measured: nodes.most, format: whole },
    {
      what: of('frames a second while it scrolls'),
      limit: { least: 55 },
      measured: scrolling.framesPerSecond,
      format: frames,
    },
    {
      what: of('rows rendered again on any occasion'),
      limit: { exactly: 0 },
      measured: Math.max(0, ...renders.map(({ contents }) => contents)),
      format: whole,
    },
  ];
}

/** Markdown: a row for each goal. */
export function commentsGoalsTable(measurements: CommentsMeasurements): string {
  const rows = goalsOf(measurements).map(({ what, limit, measured, format }) => {
    const [goal, isHeld] = held(limit, measured, format);
    return [what, goal, format(measured), isHeld ? 'yes' : 'no'];
  });
  return markdownTable([['goal', 'held to', 'measured', 'held'], ...rows]);
}

function held(
  limit: Goal['limit'],
  measured: number,
  format: Goal['format'],
): [goal: string, isHeld: boolean] {
  if ('most' in limit) return [`≤ ${format(limit.most)}`, measured <= limit.most];
  if ('least' in limit) return [`≥ ${format(limit.least)}`, measured >= limit.least];
  return [format(limit.exactly), measured === limit.exactly];
}
