/** What stands beside a built site, and what every rendering of it ends with. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compressFolder } from './compress.ts';
import { writeHostingFiles } from './hosting-files.ts';

/** The folder of the renderer, beside the site's: it is never served. */
export function rendererFolderOf(site: string): string {
  return `${resolve(site)}-renderer`;
}

/** Held by whoever writes the site. */
export function lockOf(site: string): string {
  return `${resolve(site)}.lock`;
}

/** The files for hosts, and everything compressed. */
export async function finishSite(site: string, rendererFolder: string): Promise<void> {
  const pages = [join(site, '200.html'), join(rendererFolder, 'template.html')];
  const texts = await Promise.all(pages.map((path) => readFile(path, 'utf8')));
  await writeHostingFiles(site, texts.join('\n'));
  await compressFolder(site);
}
