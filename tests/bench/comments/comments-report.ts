/** What was measured of the comments, as Markdown: a small table for each question, and the goals. */
import { NEAR_PHONE } from '../devices.ts';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';
import { percentile } from '../percentile.ts';
import { commentsGoalsTable } from './comments-goals.ts';
import type { CommentsMeasurements, ThreadMeasurements } from './measure-comments.ts';
import { outboxSection } from './outbox-section.ts';
import { weightsSection } from './weights-section.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');
const times = (value: number, least: number) => `${(value / least).toFixed(1)} ×`;

export function commentsReport(measured: CommentsMeasurements): string {
  return [
    PANEL,
    panelTable(measured),
    LIST,
    listTable(measured),
    LETTERS,
    lettersTable(measured),
    RENDERS,
    rendersTable(measured),
    weightsSection(measured),
    outboxSection(measured),
    '## Goals',
    commentsGoalsTable(measured),
  ].join('\n\n');
}

function panelTable({ threads }: CommentsMeasurements): string {
  const [least] = threads;
  const head = [
    'comments',
    'rows first ms',
    'rows later ms',
    'painted ms',
    'answered ms',
    '÷ least',
  ];
  const body = threads.map(({ count, tree, panel }) => [
    whole(count),
    tree.first.toFixed(1),
    tree.later.toFixed(1),
    whole(panel.painted),
    whole(panel.answered),
    times(panel.answered, least?.panel.answered ?? Number.NaN),
  ]);
  return markdownTable([head, ...body]);
}

function listTable({ threads }: CommentsMeasurements): string {
  const head = [
    'comments',
    'nodes at first',
    'nodes at most',
    'nodes at last',
    'frames a second',
    'longest frame ms',
  ];
  const body = threads.map(({ count, nodes, scrolling }) => [
    whole(count),
    whole(nodes.before),
    whole(nodes.most),
    whole(nodes.after),
    scrolling.framesPerSecond.toFixed(1),
    whole(scrolling.longestFrame),
  ]);
  return markdownTable([head, ...body]);
}

function lettersTable({ threads }: CommentsMeasurements): string {
  const rowOf = (count: number, where: string, letters: number[]) => [
    `${whole(count)}, ${where}`,
    String(letters.length),
    whole(percentile(letters, 95)),
    whole(median(letters)),
    whole(Math.max(...letters)),
  ];
  const body = threads.flatMap(({ count, letters }) => [
    rowOf(count, 'above them', letters.above),
    rowOf(count, 'an answer in the middle', letters.within),
  ]);
  return markdownTable([['comments', 'letters', 'p95 ms', 'median ms', 'most ms'], ...body]);
}

function rendersTable({ threads }: CommentsMeasurements): string {
  const rowsOf = ({ count, renders }: ThreadMeasurements) =>
    renders.map(({ occasion, rows, contents, shells, added, commits }) => [
      `${whole(count)}, ${occasion}`,
      String(rows),
      String(contents),
      String(shells),
      String(added),
      String(commits),
    ]);
  const head = [
    'comments',
    'rows before',
    'rendered again',
    'item only',
    'rows that came',
    'commits',
  ];
  return markdownTable([head, ...threads.flatMap(rowsOf)]);
}

const PANEL = `## Until a thread can be used

${NEAR_PHONE.description}. Threads ten deep. Rows: from the flat list to the rows of the
thread, not slowed, in Node; the first time in its process, and the median of later ones. Painted: from the last byte of
the comments, which the panel awaits, until the list was painted, read and checked in between; answered: until the form
below a comment was painted, whose « Répondre » was pressed as soon as it was there, its code loaded meanwhile. The
newsroom gives all comments as one page here; readers get a hundred at a time. For comparison: a WordPress page with
500 comments takes 1.05 s of the server’s time, and 1 MB of HTML.`;

const LIST = `## The list

The same device. The elements of the list at its beginning, the most on the way to its end and back, and at its
beginning again; the frames that the page drew while a finger scrolled three screens a second, down and up.`;

const LETTERS = `## Typing

The same device. From a key to the next paint, by Event Timing, in steps of 8 ms; what is below 16 counts as 16.`;

const RENDERS = `## What is rendered again

Not slowed. Counted in the built app, from what React tells developer tools of each commit: the rows that stood on the
page before and whose content was rendered again, though nothing of it changed; those of which only the list item around
it was; and those that came.`;
