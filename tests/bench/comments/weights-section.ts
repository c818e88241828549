import { markdownTable } from '../markdown-table.ts';
import { inKilobytes } from '../weigh.ts';
import type { ChunkWeight, Stage } from './comment-weights.ts';
import type { CommentsMeasurements } from './measure-comments.ts';

const STAGES: Record<Stage, string> = {
  first: 'in the first view',
  panel: 'the panel',
  long: 'long threads',
  writing: 'writing',
};

export function weightsSection({ weights }: Pick<CommentsMeasurements, 'weights'>): string {
  const names = [...new Set(weights.flatMap(({ libraries }) => [...libraries.keys()]))].sort();
  const rowOf = (name: string, parts: ChunkWeight[]) => [
    name,
    inKilobytes(sum(parts.map(({ own }) => own))),
    ...names.map((library) =>
      inKilobytes(sum(parts.map(({ libraries }) => libraries.get(library) ?? 0))),
    ),
  ];
  const body = Object.entries(STAGES).flatMap(([stage, label]) => {
    const parts = weights.filter((weight) => weight.stage === stage);
    return [
      ...parts.map((part) => rowOf(`${label}: ${part.name}`, [part])),
      rowOf(`**${label}**`, parts),
    ];
  });
  const head = ['kB', 'own', ...names];
  return `${WEIGHTS}\n\n${markdownTable([head, ...body, rowOf('**in all**', weights)])}`;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const WEIGHTS = `## What the code weighs

Brotli, each file by itself, by when it is wanted first; where a file holds a library too, its bytes are shared out by
the length of what is in it before it is minified. Libraries are those of the comments alone, or shared with what is
loaded later: what the first view has is not counted.`;
