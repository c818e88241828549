/**
 * Lists in the page what its first view needs, so that it all comes at once: the chunks behind the
 * small entry, the catalogue of the configured language, and the faces that its text is set in.
 */
import type { Plugin, Rollup } from 'vite';

const START = '/src/app/start.tsx';
const CATALOGUE = /\/src\/i18n\/catalogues\/([a-z]+)\.ts\?first$/;
const LANGUAGE = /<html lang="([a-z]+)/;

/** What the first view is set in; the others come when a text asks for them. */
const FACES = {
  fr: /\/lf-(title|text|ui)-[\w-]{8}\.woff2$/,
  ar: /\/lf-(naskh|ui-arabic)-[\w-]{8}\.woff2$/,
};

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
          ({ facadeModuleId }) =>
            facadeModuleId?.endsWith(START) ||
            CATALOGUE.exec(facadeModuleId ?? '')?.[1] === language,
        );
        const scripts = [...withImports(wanted, bundle)]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName) => link({ rel: 'modulepreload', href: `/${fileName}` }));
        const faces = language === 'ar' ? FACES.ar : FACES.fr;
        const fonts = Object.keys(bundle)
          .filter((fileName) => faces.test(fileName))
          .map((fileName) =>
            link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${fileName}` }),
          );
        return [...scripts, ...fonts];
      },
    },
  };
}

function link(attrs: Record<string, string>) {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' as const };
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
