/**
 * Class names of CSS Modules: short, and written into the components while building. Otherwise every
 * module would ship a table of all its names.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

const IMPORT = /^import (\w+) from '([^']+\.module\.css)';$/gm;

/** The scoped name of a class: the same ending for all of one file. */
export function className(name: string, file: string): string {
  const hash = createHash('sha256')
    .update(basename(file.replace(/\?.*$/, '')))
    .digest('hex');
  return `${name}_${hash.slice(0, 4)}`;
}

/** Replaces `styles.name` by the name itself, and the tables by nothing. */
export function classNamesPlugins(): Plugin[] {
  return [
    {
      name: 'le-fil:class-names',
      apply: 'build',
      enforce: 'pre',
      transform(code, id) {
        if (!/\/src\/.*\.tsx?$/.test(id)) return;
        let named = code;
        for (const [statement, table, sheet = ''] of code.matchAll(IMPORT)) {
          named = named
            .replace(statement, `import '${sheet}';`)
            .replace(new RegExp(`\\b${table}\\.(\\w+)`, 'g'), (_, name: string) =>
              JSON.stringify(className(name, sheet)),
            );
        }
        return named === code ? undefined : { code: named, map: null };
      },
    },
    {
      name: 'le-fil:class-tables',
      apply: 'build',
      enforce: 'post',
      transform(_, id) {
        // The sheet itself has been taken out by now, and must not be shaken off with its table.
        if (!id.endsWith('.module.css')) return;
        return { code: '', map: null, moduleSideEffects: 'no-treeshake' };
      },
    },
  ];
}
