/**
 * Lists in the page every chunk that its first view needs, so that they all come at once: the reader's
 * own code behind the small entry, and the catalogue of the configured language.
 */
import type { Plugin, Rollup } from 'vite';

const START = '/src/app/start.tsx';
const CATALOGUE = /\/src\/i18n\/catalogues\/([a-z]+)\.ts\?first$/;
const LANGUAGE = /<html lang="([a-z]+)/;

export function preloadPlugin(): Plugin {
  return {
    name: 'le-fil:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const language = LANGUAGE.exec(html)?.[1];
        const wanted = chunks.filter(
          ({ facadeModuleId, moduleIds }) =>
            moduleIds.some((id) => id.endsWith(START)) ||
            CATALOGUE.exec(facadeModuleId ?? '')?.[1] === language,
        );
        return [...withImports(wanted, bundle)]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${fileName}`, crossorigin: true },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/** The files of these chunks and of all that they import statically. */
function withImports(chunks: Rollup.OutputChunk[], bundle: Rollup.OutputBundle): Set<string> {
  const files = new Set<string>();
  const add = (chunk: Rollup.OutputChunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  chunks.forEach(add);
  return files;
}
