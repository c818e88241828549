/**
 * Cuts the first view into three chunks: `entry`, so small that it can ask for the data while the
 * others are still on their way; `react`, which runs by itself so that no step of the start is long;
 * and `reader` with all else that the start needs. Many small shared chunks compress worse.
 */
import { type ModuleGraph, reachable } from './module-graph.ts';

const ENTRY = '/src/main.tsx';
/** Shown while `reader` is on its way: nothing of it may be in there. */
const FIRST_TEXT = '/src/app/start/first-text.ts';
const STARTS = ['/src/app/start/start.tsx', '/src/app/start/take-over.tsx'];
/** Loaded by one kind of first page alone. */
const OWN = /\/src\/app\/start\/(start|take-over)\.tsx$/;
const REACT = /\/node_modules\/(react|react-dom|scheduler)\//;

/** Sheets of what an article's first screen has not: placeholders, notices, what stands further down. */
const BELOW =
  /\/(\S*skeleton|\S*notice|embed|article-(table|image)|near-headlines|blank-page|last-visit|colophon|comments-place|when-near|field)\.module\.css/;

/** Re-exported by what the start imports, and used by the comments alone. */
const LATER = /\/(useMutation|mutationObserver|useInfiniteQuery|infiniteQueryObserver)\.js$/;

const known = new WeakMap<ModuleGraph, Record<'entry' | 'reader', Set<string>>>();

/** The name of a module's chunk; null where it is only wanted later, or has one of its own. */
export function firstViewChunk(id: string, graph: ModuleGraph): string | null {
  let chunks = known.get(graph);
  if (!chunks) {
    const reader = reachable(STARTS, graph);
    const words = new Set([...reachable([FIRST_TEXT], graph)].filter((id) => reader.has(id)));
    chunks = { entry: new Set([...reachable([ENTRY], graph), ...words]), reader };
    known.set(graph, chunks);
  }
  if (chunks.entry.has(id)) return 'entry';
  if (BELOW.test(id) && chunks.reader.has(id)) return 'below';
  if (!chunks.reader.has(id) || LATER.test(id) || OWN.test(id)) return null;
  return REACT.test(id) ? 'react' : 'reader';
}
