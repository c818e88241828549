import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { finishSite, rendererFolderOf } from './build-site.ts';
import { compressFiles } from './compress.ts';
import { renderPages } from './render-pages.ts';
import { replaceFolder } from './staging.ts';

export interface PrerenderOptions {
  /** The folder that `npm run build` made. */
  site: string;
  newsroom?: string | undefined;
  /** Only these articles, in place: the publish hook of a newsroom. */
  only?: readonly string[] | undefined;
  log: (line: string) => void;
}

/**
 * Renders the pages of a built site again, with the configuration that its shell has now.
 * @throws where there is no build, or the newsroom does not answer; the site then stands as it was
 */
export async function prerenderSite({ site: folder, ...options }: PrerenderOptions): Promise<void> {
  const site = resolve(folder);
  const rendererFolder = rendererFolderOf(site);
  if (!existsSync(join(site, '200.html')) || !existsSync(rendererFolder)) {
    throw new Error(`There is no build in ${folder}: run \`npm run build\` first.`);
  }
  if (options.only) {
    await compressFiles(await renderPages({ site, rendererFolder, ...options }));
    return;
  }
  await replaceFolder(site, async (staging) => {
    await cp(site, staging, { recursive: true, preserveTimestamps: true });
    await rm(join(staging, 'articles'), { recursive: true, force: true });
    await renderPages({ site: staging, rendererFolder, ...options });
    await finishSite(staging);
  });
}
