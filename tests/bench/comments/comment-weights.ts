/** What the JavaScript of the comments weighs, from what a build says of its chunks. */
import { brotliCompressSync } from 'node:zlib';

/** As Rollup and Rolldown describe one. */
export interface Chunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  /** The files that come with it. */
  imports: readonly string[];
  modules: Record<string, { renderedLength: number }>;
}

/** When a reader needs it. */
export type Stage =
  /** With the first view of any page: what the comments have in there. */
  | 'first'
  /** To read. */
  | 'panel'
  /** To read threads that are not on the page at once. */
  | 'long'
  /** To write, and for what was written. */
  | 'writing';

export interface ChunkWeight {
  stage: Stage;
  /** Without its hash. */
  name: string;
  /** Of the whole file, brotli. */
  bytes: number;
  /** The part of it that is the reader's own code, by its share before it was minified. */
  own: number;
  /** The same of each library in it, by name. */
  libraries: Map<string, number>;
}

const COMMENTS = '/src/features/comments/';
/** What stands beside the text is weighed by itself. */
const PASSAGES = `${COMMENTS}passages/`;
/** What posts them. */
const POSTING = '/src/api/contract/comment-writing.ts';
const STARTS = ['/src/app/start/start.tsx', '/src/app/start/take-over.tsx'];
/** Where each begins; what is left of the comments is for writing. */
const STAGES: [Stage, (id: string) => boolean][] = [
  ['panel', (id) => /\/features\/comments\/.*(comments-panel|comment-thread)\.tsx$/.test(id)],
  ['long', (id) => id.endsWith('/thread-window.tsx')],
  ['writing', (id) => (id.includes(COMMENTS) && !id.includes(PASSAGES)) || id.endsWith(POSTING)],
];

/** Every chunk that comments need, each where it is needed first. */
export function weighComments(chunks: readonly Chunk[]): ChunkWeight[] {
  const starts = chunks.filter(
    (chunk) => chunk.isEntry || hasModule(chunk, (id) => STARTS.some((end) => id.endsWith(end))),
  );
  const first = withImports(starts, chunks);
  const seen = new Set(first);
  const weights = [...first].flatMap((chunk) => {
    const weight = weigh(chunk, 'first', (id) => id.includes(COMMENTS));
    return weight.own > 0 ? [weight] : [];
  });
  for (const [stage, isOf] of STAGES) {
    const roots = chunks.filter((chunk) => hasModule(chunk, isOf));
    for (const chunk of withImports(roots, chunks)) {
      if (seen.has(chunk)) continue;
      seen.add(chunk);
      weights.push(weigh(chunk, stage, () => true));
    }
  }
  return weights;
}

function hasModule({ modules }: Chunk, isWanted: (id: string) => boolean): boolean {
  return Object.keys(modules).some(isWanted);
}

function weigh(chunk: Chunk, stage: Stage, isCounted: (id: string) => boolean): ChunkWeight {
  const bytes = brotliCompressSync(chunk.code).length;
  const modules = Object.entries(chunk.modules);
  const total = modules.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
  const libraries = new Map<string, number>();
  let own = 0;
  for (const [id, { renderedLength }] of modules) {
    if (!isCounted(id) || renderedLength === 0) continue;
    const share = (bytes * renderedLength) / total;
    const library = libraryOf(id);
    if (library === undefined) own += share;
    else libraries.set(library, (libraries.get(library) ?? 0) + share);
  }
  const name = chunk.fileName.replace(/^.*\/|-[\w-]{8}\.js$/g, '');
  return { stage, name, bytes, own, libraries };
}

function libraryOf(id: string): string | undefined {
  return /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(id)?.[1];
}

/** Chunks, with all that comes with them. */
export function withImports(roots: readonly Chunk[], chunks: readonly Chunk[]): Set<Chunk> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(roots);
  for (const { imports } of found) {
    for (const file of imports) {
      const imported = byFile.get(file);
      if (imported) found.add(imported);
    }
  }
  return found;
}
