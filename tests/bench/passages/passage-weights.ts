/** What the JavaScript of passages weighs, from what a build says of its chunks. */
import { brotliCompressSync } from 'node:zlib';
import { type Chunk, withImports } from '../comments/comment-weights.ts';

/** When a reader needs it. */
export type Stage =
  /** With the first view of any page: what passages have in there. */
  | 'first'
  /** Once the article is read, and rests. */
  | 'idle'
  /** To open a passage on a small screen, to choose one without a selection. */
  | 'wanted';

export interface PassageWeight {
  stage: Stage;
  /** Without its hash. */
  name: string;
  /** The part of it, brotli, that is of passages alone, by its share before it was minified. */
  own: number;
  /** The same of what is the reader's and not theirs: the thread and its form, which the panel has too. */
  shared: number;
  /** The same of each library in it, by name. */
  libraries: Map<string, number>;
}

const STARTS = /\/src\/app\/start\/(start|take-over)\.tsx$/;
const MARGIN = /\/src\/app\/article-margin\.tsx$/;
const PASSAGES =
  /\/src\/(features\/comments\/passages\/|app\/article-margin\.tsx$|app\/late-margin\.tsx$|features\/article\/plain-copy\.ts$)/;
const LIBRARY = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/;

/** Every chunk that passages need, each where it is needed first. */
export function weighPassages(chunks: readonly Chunk[]): PassageWeight[] {
  const stages: [Stage, Chunk[]][] = [
    ['first', chunks.filter((chunk) => chunk.isEntry || hasModule(chunk, STARTS))],
    ['idle', chunks.filter((chunk) => hasModule(chunk, MARGIN))],
    ['wanted', chunks.filter((chunk) => hasModule(chunk, PASSAGES))],
  ];
  const seen = new Set<Chunk>();
  return stages.flatMap(([stage, roots]) =>
    [...withImports(roots, chunks)].flatMap((chunk) => {
      if (seen.has(chunk)) return [];
      seen.add(chunk);
      const weight = weigh(chunk, stage);
      if (stage !== 'first') return [weight];
      return weight.own > 0 ? [{ ...weight, shared: 0, libraries: new Map() }] : [];
    }),
  );
}

function hasModule({ modules }: Chunk, wanted: RegExp): boolean {
  return Object.keys(modules).some((id) => wanted.test(id));
}

function weigh(chunk: Chunk, stage: Stage): PassageWeight {
  const bytes = brotliCompressSync(chunk.code).length;
  const modules = Object.entries(chunk.modules);
  const total = modules.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
  const libraries = new Map<string, number>();
  let own = 0;
  let shared = 0;
  for (const [id, { renderedLength }] of modules) {
    const share = total === 0 ? 0 : (bytes * renderedLength) / total;
    const [, library] = LIBRARY.exec(id) ?? [];
    if (library !== undefined) libraries.set(library, (libraries.get(library) ?? 0) + share);
    else if (PASSAGES.test(id)) own += share;
    else shared += share;
  }
  const name = chunk.fileName.replace(/^.*\/|-[\w-]{8}\.js$/g, '');
  return { stage, name, own, shared, libraries };
}
