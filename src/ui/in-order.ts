import { createElement, Fragment, type ReactNode } from 'react';

/** A call takes some hundred thousand arguments, by the engine. */
const MOST_ARGUMENTS = 10_000;

/** Nodes that are told apart by their order alone, as all in a text: a server's ids may repeat. */
export function inOrder(nodes: readonly ReactNode[]): ReactNode {
  return nodes.length < MOST_ARGUMENTS
    ? createElement(Fragment, null, ...nodes)
    : Object.entries(nodes).map(([key, node]) => createElement(Fragment, { key }, node));
}
