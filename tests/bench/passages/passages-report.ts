/** What was measured of comments on passages, as Markdown: a small table for each question, and the goals. */
import type { Scrolling } from '../live/scroll-list.ts';
import { markdownTable } from '../markdown-table.ts';
import type { PassagesMeasurements, QuotedMeasurements } from './measure-passages.ts';
import { passagesGoalsTable } from './passages-goals.ts';
import { editedSection, placingSection } from './placing-sections.ts';
import { weightsSection } from './weights-section.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');
const times = (value: number) => value.toFixed(1);

export function passagesReport(measured: PassagesMeasurements): string {
  const { quoted, weights } = measured;
  return [
    placingSection(quoted.filter(({ edits }) => edits === 0)),
    editedSection(quoted.filter(({ edits }) => edits > 0)),
    SCROLLING,
    scrollingTable(quoted),
    LAYOUTS,
    layoutsTable(quoted),
    weightsSection(weights),
    '## Goals',
    passagesGoalsTable(measured),
  ].join('\n\n');
}

function scrollingTable(quoted: QuotedMeasurements[]): string {
  const rowOf = (name: string, { framesPerSecond, longestFrame, seconds }: Scrolling) => [
    name,
    framesPerSecond.toFixed(1),
    whole(longestFrame),
    seconds.toFixed(1),
  ];
  const body = quoted.flatMap(({ device, count, scrolling }) =>
    scrolling
      ? [
          rowOf(`${count}, ${device}`, scrolling.highlighted),
          rowOf(`${count}, ${device}, without highlights`, scrolling.plain),
        ]
      : [],
  );
  return markdownTable([['comments', 'frames a second', 'longest frame ms', 's'], ...body]);
}

function layoutsTable(quoted: QuotedMeasurements[]): string {
  const body = quoted.flatMap(({ count, notes, costs = [] }) =>
    costs.map(({ change, layouts, styles, forcedLayouts, forcedStyles }) => [
      `${count}, ${notes === 0 ? 'marks' : 'notes'}: ${change}`,
      times(layouts),
      times(forcedLayouts),
      times(styles),
      times(forcedStyles),
    ]),
  );
  return markdownTable([['comments, change', 'layouts', 'forced', 'styles', 'forced'], ...body]);
}

const SCROLLING = `## Scrolling

The same devices, all passages highlighted, and the same page with its highlights taken away. The frames that it drew
while a finger scrolled 2,400 pixels a second through the article, down and up.`;

const LAYOUTS = `## What the margin costs

The desktop. How often the page was laid out, and its styles were computed, for each change of the text’s shape, the
mean of ten; forced: because a script asked for a place before the browser was due.`;
