import { expect, it } from 'vitest';
import { createDetachedCounter } from '../../bench/live/heap.ts';

const snapshot = (fields: string[], nodes: number[][]) =>
  JSON.stringify({
    snapshot: { meta: { node_fields: fields, edge_fields: ['type'] } },
    nodes: nodes.flat(),
    edges: [2, 2, 2],
    strings: ['"nodes":[2,2,2]'],
  }).replaceAll(',2,2', ',2\n,2');

const NODES = [
  [3, 12, 0],
  [3, 2, 1],
  [2, 2, 2],
  [8, 2, 22],
  [8, 2, 2],
];
const FIELDS = ['type', 'name', 'detachedness'];

it.each([1, 7, 10_000])(
  'counts the detached nodes of a snapshot that comes by %i letters',
  (size) => {
    const counter = createDetachedCounter();
    const text = snapshot(FIELDS, NODES);
    for (let at = 0; at < text.length; at += size) counter.add(text.slice(at, at + size));
    expect(counter.count()).toBe(2);
  },
);

it('counts none of none', () => {
  const counter = createDetachedCounter();
  counter.add(snapshot(FIELDS, []));
  expect(counter.count()).toBe(0);
});

it('says so where a snapshot does not tell', () => {
  const counter = createDetachedCounter();
  counter.add(snapshot(['type', 'name'], [[3, 2]]));
  expect(() => counter.count()).toThrow('does not tell');
});
