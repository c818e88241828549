import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The headers that the `_headers` file of `dist` gives to `path`: what static hosts send, so that
 * what is previewed is what is deployed. Read at each request, since a build may have changed it.
 */
export async function headersFor(dist: string, path: string): Promise<Map<string, string>> {
  const file = await readFile(join(dist, '_headers'), 'utf8').catch(() => '');
  const headers = new Map<string, string>();
  for (const { pattern, name, value } of rulesOf(file)) {
    if (!isMatch(pattern, path)) continue;
    const before = headers.get(name);
    // As the hosts do it: two values of one name are joined.
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/** A line that begins a block is a path pattern; the indented lines under it are its headers. */
function* rulesOf(file: string): Generator<{ pattern: string; name: string; value: string }> {
  let pattern = '';
  for (const line of file.split(/\r?\n/)) {
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    if (header) {
      const [, name = '', value = ''] = header;
      yield { pattern, name: name.toLowerCase(), value };
    } else if (line.startsWith('/')) {
      pattern = line.trim();
    }
  }
}

/** A slash at the end of a path makes no difference. */
function isMatch(pattern: string, path: string): boolean {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1));
  return path === pattern || path === `${pattern}/`;
}
