/**
 * Comments are three chunks, for what a reader does: comes near, reads, writes. The parts of each are
 * wanted together, and many small chunks compress worse.
 */
import { type ModuleGraph, reachable } from './module-graph.ts';

const COMMENTS = '/src/features/comments';

/** What begins each chunk. What an earlier one has, a later one has not. */
const CHUNKS = {
  'comments-panel': [`${COMMENTS}/comments-panel.tsx`],
  'comment-thread': [`${COMMENTS}/thread/comment-thread.tsx`],
  'comment-writing': [
    `${COMMENTS}/writing/comment-composer.tsx`,
    `${COMMENTS}/writing/row-form.tsx`,
    `${COMMENTS}/thread/letter-row.tsx`,
    `${COMMENTS}/writing/stray-words.tsx`,
    `${COMMENTS}/outbox/outbox-keeper.tsx`,
    `${COMMENTS}/outbox/ask-after.ts`,
    `${COMMENTS}/outbox/tidy-letters.ts`,
  ],
};

/** Groups for the bundler: a group takes what its modules import too, unless one before it has. */
export const commentChunks = Object.entries(CHUNKS).map(([name, roots], index) => {
  const known = new WeakMap<ModuleGraph, Set<string>>();
  const chunkOf = (id: string, graph: ModuleGraph): string | null => {
    const modules = known.get(graph) ?? reachable(roots, graph);
    known.set(graph, modules);
    return modules.has(id) ? name : null;
  };
  return { name: chunkOf, priority: 3 - index };
});
