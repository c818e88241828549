import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { finishSite, lockOf, rendererFolderOf } from './built-site.ts';
import { compressFiles } from './compress.ts';
import { layOver } from './lay-over.ts';
import { linkFolder } from './link-folder.ts';
import { withLock } from './lock.ts';
import { isTemplateOf } from './page-template.ts';
import { type Rendering, type RenderOptions, renderPages } from './render-pages.ts';
import { restoreFolder, stagingOf } from './staging.ts';

/** `site` is the folder that `npm run build` made; what renders it is beside it. */
export type PrerenderOptions = Omit<RenderOptions, 'rendererFolder'>;

/**
 * Renders the pages of a built site again, with the configuration that its shell has now. What has not
 * changed keeps its time, and so its ETag.
 * @returns the number of pages
 * @throws where there is no build, or the newsroom does not answer; the site then stands as it was
 */
export async function prerenderSite(options: PrerenderOptions): Promise<number> {
  const site = resolve(options.site);
  const rendererFolder = rendererFolderOf(site);
  if (!existsSync(dirname(site))) throw noBuildIn(site);
  return withLock(lockOf(site), options.log, async () => {
    await restoreFolder(site);
    await restoreFolder(rendererFolder);
    await checkBuild(site, rendererFolder);
    const staging = stagingOf(site);
    try {
      const at = Date.now();
      const names = await linkFolder(site, staging);
      const rendering = await renderPages({ ...options, site: staging, rendererFolder });
      const { pages, others } = rendering;
      if (options.only) {
        await compressFiles([...pages, ...others].map((name) => join(staging, name)));
      } else {
        await removeOldPages(staging, rendering);
        await finishSite(staging, rendererFolder);
      }
      await layOver(staging, site, { names, at });
      return pages.size;
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  });
}

async function checkBuild(site: string, rendererFolder: string): Promise<void> {
  const [shell, template] = [join(site, '200.html'), join(rendererFolder, 'template.html')];
  if (!existsSync(shell) || !existsSync(template)) {
    throw noBuildIn(site);
  }
  if (!isTemplateOf(await readFile(template, 'utf8'), await readFile(shell, 'utf8'))) {
    throw new Error(`${rendererFolder} is not of the build in ${site}: run \`npm run build\`.`);
  }
}

function noBuildIn(site: string): Error {
  return new Error(`There is no build in ${site}: run \`npm run build\` first.`);
}

/** Of articles that are not among the newest any more; what else is in their folder is not ours. */
async function removeOldPages(site: string, { pages }: Rendering): Promise<void> {
  const entries = await readdir(join(site, 'articles'), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const [page] = /^.*\.html(?=(\.br|\.gz)?$)/.exec(entry.name) ?? [];
    if (page === undefined || entry.isDirectory() || pages.has(`articles/${page}`)) continue;
    await rm(join(site, 'articles', entry.name));
  }
}
