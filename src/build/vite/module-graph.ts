import { resolve } from 'node:path';

/** Where module ids begin, with slashes on every system. */
const TOP = resolve(import.meta.dirname, '../../..').replaceAll('\\', '/');

export interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** All that `roots` (the ends of paths) import statically, themselves included. */
export function reachable(roots: readonly string[], graph: ModuleGraph): Set<string> {
  const found = new Set(roots.map((root) => `${TOP}${root}`));
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
