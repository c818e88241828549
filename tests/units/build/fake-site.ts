/** A built site without what Vite makes of it: the shell, the template, the renderer as it is written. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { vi } from 'vitest';
import { pageTemplate } from '../../../src/build/page-template.ts';
import { prerenderSite } from '../../../src/build/prerender-site.ts';
import { createRenderer } from '../../../src/prerender/renderer.ts';

// Pages are compressed for real, and a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const ORIGIN = 'https://www.lematin.example';

export async function makeFakeSite() {
  const top = await mkdtemp(join(tmpdir(), 'prerender-'));
  const site = join(top, 'dist');
  const source = await readFile('index.html', 'utf8');
  const lines: string[] = [];
  await mkdir(site);
  await mkdir(`${site}-renderer`);
  const template = pageTemplate({
    shell: source,
    sheets: [],
    sheetsBelow: [],
    sheetsOfComments: [],
    scripts: [],
  });
  await writeFile(`${site}-renderer/template.html`, template);

  const fake = {
    site,
    /** How long the newsroom may take for an answer, in milliseconds. */
    timeoutMs: 15_000,
    /** What was said while rendering, since it was last asked for. */
    said: () => fake.lines().slice(1),
    lines: () => lines.splice(0),
    remove: () => rm(top, { recursive: true }),

    async configure(fields: object): Promise<void> {
      const config = { source: 'contract', url: '/api', origin: ORIGIN, ...fields };
      const block = `id="le-fil-config">${JSON.stringify(config)}</script>`;
      await writeFile(
        join(site, '200.html'),
        source.replace(/id="le-fil-config">[^<]*<\/script>/, () => block),
      );
    },

    prerender: (newsroom: string, ...only: string[]) =>
      prerenderSite({
        site,
        newsroom,
        only: only.length > 0 ? only : undefined,
        log: (line) => lines.push(line),
        createRenderer: (config, origin, url) =>
          createRenderer(config, origin, url, { timeoutMs: fake.timeoutMs, retryDelayMs: 1 }),
      }),

    read: (name: string) => readFile(join(site, name), 'utf8'),
    /** The names of the articles' files, without those of their compressed forms. */
    articles: async () =>
      (await readdir(join(site, 'articles')).catch(() => []))
        .filter((name) => name.endsWith('.html'))
        .sort(),

    /** Every file, with its time and content; beside the site there must be nothing new. */
    async snapshot(): Promise<Record<string, string>> {
      const entries = await readdir(top, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      const told = files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        const { mtimeMs } = await stat(path);
        return [relative(top, path), `${mtimeMs} ${await readFile(path, 'base64')}`];
      });
      return Object.fromEntries(await Promise.all(told));
    },

    /** As if it had been rendered long ago. */
    async growOld(): Promise<void> {
      const entries = await readdir(site, { recursive: true });
      for (const name of entries) {
        const time = /\.(br|gz)$/.test(name) ? 2000 : 1000;
        await utimes(join(site, name), time, time);
      }
    },
    timeOf: async (name: string) => (await stat(join(site, name))).mtimeMs,
  };
  await fake.configure({});
  return fake;
}

export type FakeSite = Awaited<ReturnType<typeof makeFakeSite>>;
