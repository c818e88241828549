/**
 * Cuts the first view into two chunks: `entry`, so small that it can ask for the data while `reader`,
 * with all else that the start needs, is still on its way. Many small shared chunks compress worse.
 */
const ENTRY = '/src/main.tsx';
const START = '/src/app/start.tsx';

/** Re-exported by what the start imports, and used by the comments alone. */
const LATER = /\/(useMutation|mutationObserver)\.js$/;

interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const known = new WeakMap<ModuleGraph, Record<'entry' | 'reader', Set<string>>>();

/** The name of a module's chunk; null where it is only wanted later. */
export function firstViewChunk(id: string, graph: ModuleGraph): string | null {
  let chunks = known.get(graph);
  if (!chunks) {
    chunks = { entry: reachable(ENTRY, graph), reader: reachable(START, graph) };
    known.set(graph, chunks);
  }
  if (chunks.entry.has(id)) return 'entry';
  return chunks.reader.has(id) && !LATER.test(id) ? 'reader' : null;
}

/** All that `root` (the end of a path) imports statically, itself included. */
function reachable(root: string, graph: ModuleGraph): Set<string> {
  const start = `${process.cwd()}${root}`;
  const found = new Set([start]);
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
