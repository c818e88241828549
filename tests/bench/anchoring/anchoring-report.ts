import { markdownTable } from '../markdown-table.ts';
import type { AnchoringRow } from './measure-anchoring.ts';
import type { Outcomes } from './trials.ts';

const HEAD = [
  'text, edits',
  'still there',
  'anchored',
  'orphaned',
  'torn',
  'of them anchored',
  'deleted',
  'falsely anchored',
  'wrong',
];

/** The trials of each text and number of edits, then of each text with all of them. */
export function anchoringReport(rows: readonly AnchoringRow[]): string {
  const names = [...new Set(rows.map(({ name }) => name))];
  const cells = names.flatMap((name) => {
    const ofText = rows.filter((row) => row.name === name);
    const length = ofText[0]?.length.toLocaleString('en');
    return [
      ...ofText.map(({ edits, outcomes }) => cellsOf(`${name}, ${edits}`, outcomes)),
      cellsOf(`**${name}, ${length} signs, all**`, sumOf(ofText)),
    ];
  });
  return `${markdownTable([HEAD, ...cells])}\n\n${LEGEND}`;
}

export function sumOf(rows: readonly AnchoringRow[]): Outcomes {
  const sum = (outcome: keyof Outcomes) =>
    rows.reduce((total, { outcomes }) => total + outcomes[outcome], 0);
  return {
    anchored: sum('anchored'),
    orphaned: sum('orphaned'),
    tornAnchored: sum('tornAnchored'),
    torn: sum('torn'),
    leftAlone: sum('leftAlone'),
    falselyAnchored: sum('falselyAnchored'),
    wrong: sum('wrong'),
  };
}

function cellsOf(title: string, outcomes: Outcomes): string[] {
  const { anchored, orphaned, tornAnchored, torn, leftAlone, falselyAnchored, wrong } = outcomes;
  const there = anchored + orphaned;
  const share = (part: number) => `${part} (${((100 * part) / there).toFixed(1)} %)`;
  return [
    title,
    `${there}`,
    share(anchored),
    `${orphaned}`,
    `${tornAnchored + torn}`,
    `${tornAnchored}`,
    `${leftAlone + falselyAnchored}`,
    `${falselyAnchored}`,
    `${wrong}`,
  ];
}

const LEGEND = `A trial describes a passage of one word to a sentence or more, edits the text (other typography, words
changed, sentences moved, sentences or words deleted, words repeated elsewhere; in one of five, the
passage itself is deleted), and looks for the passage again. Torn: less than two thirds of its letters
are left together; then the rest may be anchored or not. Falsely anchored: found although it was
deleted. Wrong: found on other words than those that are left.`;
