import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** The scoped name of a CSS Module's class: short, and the same ending for all of one file. */
export function className(name: string, file: string): string {
  const path = file.replace(/\?.*$/, '');
  const hash = createHash('sha256').update(basename(path)).digest('hex').slice(0, 4);
  return `${name}_${hash}`;
}
