/**
 * Lists the reader's own code in the page, so that it comes together with the small entry. The entry
 * itself asks for the catalogue: which one, only it knows.
 */
import type { Plugin, Rollup } from 'vite';

const START = '/src/app/start/start.tsx';

export function preloadPlugin(): Plugin {
  return {
    name: 'le-fil:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const wanted = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(START)));
        const files = [...withImports(wanted, bundle)].filter((name) => !html.includes(name));
        return files.map((fileName) => ({
          tag: 'link',
          attrs: fileName.endsWith('.css')
            ? { rel: 'stylesheet', href: `/${fileName}`, crossorigin: true }
            : { rel: 'modulepreload', href: `/${fileName}`, crossorigin: true },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** The files of these chunks and of all that they import statically, with their style sheets. */
export function withImports(
  chunks: readonly Rollup.OutputChunk[],
  bundle: Rollup.OutputBundle,
): Set<string> {
  const files = new Set<string>();
  const add = (chunk: Rollup.OutputChunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  chunks.forEach(add);
  return files;
}
