/** `npm run build`. */
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, newsroom: { type: 'string' } },
});
await report(() =>
  buildSite({
    outDir: values.out,
    newsroom: values.newsroom,
    log: (line) => process.stdout.write(`${line}\n`),
  }),
);
