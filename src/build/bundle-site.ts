import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createBuilder, type Rollup } from 'vite';
import { pageTemplate } from './page-template.ts';
import { withImports } from './vite/preload-plugin.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TAKE_OVER = '/src/app/start/take-over.tsx';
/** What is seen further down, in the order in which it stands there; the last of it not on every page. */
const PANEL = '/src/features/comments/comments-panel.tsx';
const THREAD = '/src/features/comments/thread/comment-thread.tsx';
/** What the first view imports and has not on its first screen. */
const BELOW = /\/below-/;

/**
 * Bundles the client into `site`, with the shell as `200.html`, and what renders its pages into
 * `rendererFolder`.
 */
export async function bundleSite(site: string, rendererFolder: string): Promise<void> {
  const builder = await createBuilder({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    builder: {},
    environments: {
      client: { build: { outDir: site, emptyOutDir: true } },
      renderer: {
        consumer: 'server',
        resolve: { noExternal: true },
        build: {
          outDir: rendererFolder,
          emptyOutDir: true,
          copyPublicDir: false,
          minify: false,
          rolldownOptions: {
            input: join(ROOT, 'src/prerender/renderer.ts'),
            output: { entryFileNames: 'renderer.js', codeSplitting: false },
          },
        },
      },
    },
  });
  const { client, renderer } = builder.environments;
  if (!client || !renderer) throw new Error('Vite knows no such environment');
  const built = await builder.build(client);
  await builder.build(renderer);
  const output = Array.isArray(built) || !('output' in built) ? [] : built.output;
  const bundle = Object.fromEntries(output.map((file) => [file.fileName, file]));
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const shell = await readFile(join(site, 'index.html'), 'utf8');
  await rename(join(site, 'index.html'), join(site, '200.html'));

  // The entry's sheet comes first: it has the order of the layers.
  const entry = chunks.filter(({ name }) => name === 'entry');
  const seen = (roots: readonly Rollup.OutputChunk[]) =>
    [...withImports([...roots], bundle)].filter((name) => name.endsWith('.css'));
  const first = seen([...entry, chunkOf(TAKE_OVER, chunks)]);
  const panel = seen([chunkOf(PANEL, chunks)]);
  const thread = seen([chunkOf(THREAD, chunks)]);
  const read = (files: readonly string[]) =>
    Promise.all(
      [...new Set(files)].map(async (file) => ({
        file,
        css: await readFile(join(site, file), 'utf8'),
      })),
    );
  const above = first.filter((file) => !BELOW.test(file));
  const below = [...first, ...panel].filter((file) => !above.includes(file));
  const ofComments = thread.filter((file) => ![...above, ...below].includes(file));
  const scripts = [...withImports([chunkOf(TAKE_OVER, chunks)], bundle)];
  await writeFile(
    join(rendererFolder, 'template.html'),
    pageTemplate({
      shell,
      sheets: await read(above),
      sheetsBelow: await read(below),
      sheetsOfComments: await read(ofComments),
      scripts: scripts.filter((name) => name.endsWith('.js')),
    }),
  );
}

/** The chunk of a module, given as the end of its path. */
function chunkOf(end: string, chunks: readonly Rollup.OutputChunk[]): Rollup.OutputChunk {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)));
  if (!chunk) throw new Error(`No chunk has ${end}`);
  return chunk;
}
