/** Builds the site whole: the client, the renderer, the pages, all compressed. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createBuilder, type Rollup } from 'vite';
import { compressFolder } from './compress.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { pageTemplate } from './page-template.ts';
import { withImports } from './preload-plugin.ts';
import { renderPages } from './render-pages.ts';
import { replaceFolder } from './staging.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TAKE_OVER = '/src/app/take-over.tsx';
/** What is seen in pages that come as HTML, after the entry, whose sheet has the order of the layers. */
const SEEN = [TAKE_OVER, '/src/features/comments/comments-panel.tsx'];

export interface BuildOptions {
  /** The folder of the site; what renders it again stands beside it. */
  outDir: string;
  /** Where the newsroom's resources stand; else what the configuration says, or the sample. */
  newsroom?: string | undefined;
  log?: (line: string) => void;
}

/** The folder of the renderer, beside the site's: it is never served. */
export function rendererFolderOf(site: string): string {
  return `${resolve(site)}-renderer`;
}

/**
 * Puts the built site at `outDir`, whole or not at all.
 * @throws where a part does not build, or the newsroom does not answer
 */
export async function buildSite({ outDir, newsroom, log = () => {} }: BuildOptions): Promise<void> {
  const site = resolve(outDir);
  await replaceFolder(rendererFolderOf(site), (rendererFolder) =>
    replaceFolder(site, async (staging) => {
      await bundle(staging, rendererFolder);
      await renderPages({ site: staging, rendererFolder, newsroom, log });
      await finishSite(staging);
    }),
  );
}

/** What every rendering ends with: the files for hosts, and everything compressed. */
export async function finishSite(site: string): Promise<void> {
  const pages = ['200.html', 'index.html'].map((name) => readFile(join(site, name), 'utf8'));
  await writeHostingFiles(site, (await Promise.all(pages)).join('\n'));
  await compressFolder(site);
}

async function bundle(site: string, rendererFolder: string): Promise<void> {
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
  const sheets = seen.filter((name) => name.endsWith('.css'));
  const css = await Promise.all(sheets.map((name) => readFile(join(site, name), 'utf8')));
  const scripts = [...withImports([chunkOf(TAKE_OVER, chunks)], bundle)];
  await writeFile(
    join(rendererFolder, 'template.html'),
    pageTemplate({
      shell,
      css: css.map((sheet) => sheet.trim()).join(''),
      sheets,
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
