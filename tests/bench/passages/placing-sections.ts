import { NEAR_PHONE } from '../devices.ts';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';
import type { QuotedMeasurements } from './measure-passages.ts';
import { NEAR_DESKTOP } from './near-desktop.ts';
import type { Placing } from './open-quoted.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');

/** @param quoted of an article as it was quoted */
export function placingSection(quoted: QuotedMeasurements[]): string {
  const head = [
    'comments',
    'notes',
    'placed ms',
    'painted ms',
    'with marks ms',
    'least',
    'most',
    'script ms',
    'style ms',
    'layout ms',
    'longest task ms',
  ];
  const body = quoted.map(({ device, count, isPaged, notes, placings }) => {
    const marked = placings.map(({ first }) => first);
    return [
      `${count}${isPaged ? ' in pages' : ''}, ${device}`,
      String(notes),
      whole(median(placings.map(({ placed }) => placed))),
      whole(median(placings.map(({ painted }) => painted))),
      whole(median(marked)),
      whole(Math.min(...marked)),
      whole(Math.max(...marked)),
      ...workOf(placings),
      longestOf(placings.map(({ longTasks }) => longTasks)),
    ];
  });
  return `${PLACING}\n\n${markdownTable([head, ...body])}`;
}

/** @param quoted of an article that was edited since */
export function editedSection(quoted: QuotedMeasurements[]): string {
  const head = [
    'comments',
    'edits',
    'as they were',
    'found again',
    'gone',
    'first painted ms',
    'last painted ms',
    'script ms',
    'style ms',
    'layout ms',
    'longest task ms',
    'longest search ms',
    'searches > 50 ms',
  ];
  const body = quoted.map(({ device, count, edits, placed, placings }) => [
    `${count}, ${device}`,
    String(edits),
    String(placed.first.comments),
    String(placed.last.comments - placed.first.comments),
    String(placed.gone),
    whole(median(placings.map(({ first }) => first))),
    whole(median(placings.map(({ last }) => last))),
    ...workOf(placings),
    longestOf(placings.map(({ longTasks }) => longTasks)),
    longestOf(placings.map(({ longSearches }) => longSearches)),
    whole(median(placings.map(({ longSearches }) => longSearches.length))),
  ]);
  return `${EDITED}\n\n${markdownTable([head, ...body])}`;
}

function workOf(placings: Placing[]): string[] {
  const works = placings.map(({ work }) => work);
  return [
    whole(median(works.map(({ script }) => script))),
    whole(median(works.map(({ style }) => style))),
    whole(median(works.map(({ layout }) => layout))),
  ];
}

/** The median of the longest tasks. */
function longestOf(tasks: number[][]): string {
  const longest = median(tasks.map((durations) => Math.max(0, ...durations)));
  return longest > 0 ? whole(longest) : '≤ 50';
}

const PLACING = `## Until passages are marked

An article of some 10,000 signs; each comment quotes a passage of its own. Phone: ${NEAR_PHONE.description}.
Desktop: ${NEAR_DESKTOP.description}. From the last byte of the comments, which
are read and checked first: placed, when each passage has its range among the highlights; painted, when the frame with
all of them was; with marks, when the frame with all marks or notes was too: medians, and of the last the least and the
most; what scripts, styles and layouts took of it, and the longest task (medians). The newsroom
gives all comments as one page; in pages, it gives a hundred at a time, as readers get them, the time is that from the
last page on, and the work that of all. Five hundred have no room in the margin: marks with numbers stand after the
paragraphs; where notes are counted, they stand there.`;

const EDITED = `## Where the article was edited

The same, after so many edits (as in \`--anchoring\`) that at least half of the passages do not stand as they were.
First painted: those that do, with their marks; last: all that were found again, by searches in idle time. Medians.`;
