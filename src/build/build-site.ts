/** Builds the site whole: the client, the renderer, the pages, all compressed. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { finishSite, lockOf, rendererFolderOf } from './built-site.ts';
import { bundleSite } from './bundle-site.ts';
import { checkTarget } from './check-target.ts';
import { keepFormerAssets } from './former-assets.ts';
import { withLock } from './lock.ts';
import { renderPages } from './render-pages.ts';
import type { Log } from './report.ts';
import { replaceFolder } from './staging.ts';

export interface BuildOptions {
  /** The folder of the site; what renders it again stands beside it. */
  outDir: string;
  /** Where the newsroom's resources stand; else what the configuration says, or the sample. */
  newsroom?: string | undefined;
  log?: Log;
}

/**
 * Puts the built site at `outDir`, whole or not at all.
 * @returns the number of its pages
 * @throws where `outDir` is not for a build to replace, a part does not build, or the newsroom does not answer
 */
export async function buildSite({ outDir, newsroom, log = () => {} }: BuildOptions) {
  await checkTarget(outDir);
  const former = { site: resolve(outDir), rendererFolder: rendererFolderOf(outDir) };
  await mkdir(dirname(former.site), { recursive: true });
  return withLock(lockOf(outDir), log, () =>
    replaceFolder(former.rendererFolder, (rendererFolder) =>
      replaceFolder(former.site, async (site) => {
        await bundleSite(site, rendererFolder);
        await keepFormerAssets(former, { site, rendererFolder });
        const { pages } = await renderPages({ site, rendererFolder, newsroom, log });
        await finishSite(site, rendererFolder);
        return pages.size;
      }),
    ),
  );
}
