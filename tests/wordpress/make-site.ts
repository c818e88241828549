/** The production build, configured for a WordPress as `docs/wordpress.md` says it. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rendererFolderOf } from '../../src/build/built-site.ts';
import { prerenderSite } from '../../src/build/prerender-site.ts';

const CONFIG = /(<script type="application\/json" id="le-fil-config">)[\s\S]*?(<\/script>)/;

/** Copies the build in `dist` to `folder`, and makes it that of the WordPress at `url`. */
export async function makeSite(dist: string, folder: string, url: string): Promise<void> {
  for (const folderOf of [(site: string) => site, rendererFolderOf]) {
    await rm(folderOf(folder), { recursive: true, force: true });
    await cp(folderOf(dist), folderOf(folder), { recursive: true });
  }
  const shell = join(folder, '200.html');
  const html = await readFile(shell, 'utf8');
  const config = JSON.stringify({ source: 'wordpress', url, language: 'fr' });
  if (!CONFIG.test(html)) throw new Error(`${shell} has no configuration.`);
  await writeFile(
    shell,
    html.replace(CONFIG, (_, open, close) => `${open}${config}${close}`),
  );
  await prerenderSite({ site: folder, log: () => {} });
}
