import { markdownTable } from '../markdown-table.ts';
import { inKilobytes } from '../weigh.ts';
import type { PassageWeight, Stage } from './passage-weights.ts';

const STAGES: Record<Stage, string> = {
  first: 'in the first view',
  idle: 'once it rests',
  wanted: 'when wanted',
};

export function weightsSection(weights: PassageWeight[]): string {
  return `${WEIGHTS}\n\n${weightsTable(weights)}`;
}

function weightsTable(weights: PassageWeight[]): string {
  const names = [...new Set(weights.flatMap(({ libraries }) => [...libraries.keys()]))].sort();
  const sum = (parts: PassageWeight[], of: (part: PassageWeight) => number) =>
    inKilobytes(parts.reduce((total, part) => total + of(part), 0));
  const rowOf = (name: string, parts: PassageWeight[]) => [
    name,
    sum(parts, ({ own }) => own),
    sum(parts, ({ shared }) => shared),
    ...names.map((library) => sum(parts, ({ libraries }) => libraries.get(library) ?? 0)),
  ];
  const body = Object.entries(STAGES).flatMap(([stage, label]) => {
    const parts = weights.filter((weight) => weight.stage === stage);
    return [
      ...parts.map((part) => rowOf(`${label}: ${part.name}`, [part])),
      rowOf(`**${label}**`, parts),
    ];
  });
  return markdownTable([
    ['kB', 'own', 'the thread’s', ...names],
    ...body,
    rowOf('**in all**', weights),
  ]);
}

const WEIGHTS = `## What the code weighs

Brotli, each file by itself, by when it is wanted first; where a file holds several things, its bytes are shared out by
their length before it is minified. Own: of passages alone. The thread’s: what the panel and its form have too, and
whoever opens the panel has not to load again. Libraries as well.`;
