import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createBuilder, type Rollup } from 'vite';
import { pageTemplate } from './page-template.ts';
import { withImports } from './vite/preload-plugin.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TAKE_OVER = '/src/app/start/take-over.tsx';
/** What is seen in pages that come as HTML, after the entry, whose sheet has the order of the layers. */
const SEEN = [TAKE_OVER, '/src/features/comments/comments-panel.tsx'];

/** What of it is below the first screen. */
const BELOW = /\/(below|comments-panel)-/;

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

  const entry = chunks.filter(({ name }) => name === 'entry');
  const seen = [...withImports([...entry, ...SEEN.map((end) => chunkOf(end, chunks))], bundle)];
  const sheets = await Promise.all(
    seen
      .filter((name) => name.endsWith('.css'))
      .map(async (file) => ({ file, css: await readFile(join(site, file), 'utf8') })),
  );
  const scripts = [...withImports([chunkOf(TAKE_OVER, chunks)], bundle)];
  await writeFile(
    join(rendererFolder, 'template.html'),
    pageTemplate({
      shell,
      sheets: sheets.filter(({ file }) => !BELOW.test(file)),
      sheetsBelow: sheets.filter(({ file }) => BELOW.test(file)),
      scripts: scripts.filter((name) => name.endsWith('.js')),
    }),
  );
}

/** The chunk of a module, given as the end of its path. */
function chunkOf(end: string, chunks: readonly Rollup.OutputChunk[]): Rollup.OutputChunk {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end));
  if (!chunk) throw new Error(`No chunk begins at ${end}`);
  return chunk;
}
