/**
 * `npm run prerender`: the pages again, by the configuration in `dist/200.html`, without building.
 * `--only SLUG…` renders these articles, front page, list and feeds alone, and removes the page of an
 * article that the newsroom has withdrawn.
 */
import { parseArgs } from 'node:util';
import { prerenderSite } from './prerender-site.ts';
import { report } from './report.ts';

const USAGE = 'npm run prerender -- [--newsroom ADDRESS] [--only SLUG…]';

await report(async (log) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'dist' },
      newsroom: { type: 'string' },
      only: { type: 'boolean', default: false },
    },
  });
  // A hook whose variable is empty must not pass for one that had nothing to do.
  const slugs = positionals.filter((slug) => slug.trim() !== '');
  if (values.only !== slugs.length > 0) {
    throw new Error(`--only goes with the slugs of articles: ${USAGE}`);
  }
  const { out, newsroom } = values;
  const only = values.only ? slugs : undefined;
  const pages = await prerenderSite({ site: out, newsroom, only, log });
  return `${pages} pages in ${out}`;
});
