/**
 * `npm run prerender`: the pages again, by the configuration in `dist/200.html`, without building.
 * `--only SLUG…` renders these articles, front page, list and feeds alone, and removes the page of an
 * article that the newsroom has withdrawn.
 */
import { parseArgs } from 'node:util';
import { prerenderSite } from './prerender-site.ts';
import { report } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'dist' },
    newsroom: { type: 'string' },
    only: { type: 'boolean', default: false },
  },
});
await report(() =>
  prerenderSite({
    site: values.out,
    newsroom: values.newsroom,
    only: values.only ? positionals : undefined,
    log: (line) => process.stdout.write(`${line}\n`),
  }),
);
