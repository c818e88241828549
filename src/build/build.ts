/** `npm run build`. */
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { report } from './report.ts';

await report(async (log) => {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, newsroom: { type: 'string' } },
  });
  const pages = await buildSite({ outDir: values.out, newsroom: values.newsroom, log });
  return `${pages} pages and the shell in ${values.out}`;
});
