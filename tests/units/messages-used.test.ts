// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { messages as first } from '../../src/i18n/catalogues/fr.ts?first';
import { messages as rest } from '../../src/i18n/catalogues/fr.ts?rest';

const [firstKeys, restKeys] = [Object.keys(first), Object.keys(rest)];
const keys = [...firstKeys, ...restKeys];

const files = globSync('src/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.includes('/catalogues/'));
const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What a text of code names: `'set.auto'` as it stands, and `set.${theme}` with all that quotes give. */
function namedIn(text: string, words: ReadonlySet<string>): string[] {
  const prefixes = [...text.matchAll(/`(\w+\.)\$\{/g)].map(([, prefix = '']) => prefix);
  return keys.filter((key) => {
    const [, prefix = '', word = ''] = /^(\w+\.)(\w+)$/.exec(key) ?? [];
    if (prefixes.includes(prefix) && words.has(word)) return true;
    return text.includes(`'${key}'`);
  });
}

const quoted = new Set(
  [...code.values()].flatMap((text) => [...text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word)),
);
const named = (file: string) => namedIn(code.get(file) ?? '', quoted);

/** A file and all that it imports statically: what is there at the first paint. */
function withImports(root: string): Set<string> {
  const found = new Set([root]);
  for (const file of found) {
    const { staticImports } = parseSync(file, code.get(file) ?? '').module;
    for (const { moduleRequest } of staticImports) {
      const path = posix.join(posix.dirname(file), moduleRequest.value);
      if (moduleRequest.value.startsWith('.') && code.has(path)) found.add(path);
    }
  }
  return found;
}

/** Names messages for the sheet that says them later. */
const KEYS_ALONE = ['src/features/shortcuts/shortcut-map.ts'];

describe('the catalogue', () => {
  it('has no message that nobody says', () => {
    const used = new Set(files.flatMap(named));
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it('has in its first part all that the first view says', () => {
    const firstView = [...withImports('src/main.tsx'), ...withImports('src/app/start/start.tsx')];
    expect(firstView).toContain('src/app/shell.tsx');
    expect(firstView).toContain('src/features/article/article-view.tsx');
    expect(firstView).not.toContain('src/features/comments/comments-panel.tsx');
    const speaking = firstView.filter((file) => !KEYS_ALONE.includes(file));
    const late = speaking.flatMap((file) =>
      named(file).flatMap((key) => (restKeys.includes(key) ? `${file}: ${key}` : [])),
    );
    expect(late).toEqual([]);
  });

  it('has in its second part nothing of the first', () => {
    expect(restKeys.length).toBeGreaterThan(50);
    expect(keys).toHaveLength(new Set(keys).size);
  });
});

it('knows a key that is put together', () => {
  const words = new Set(['auto', 'light']);
  expect(namedIn(`t(\`set.\${theme}\`)`, words)).toEqual(['set.auto', 'set.light']);
  expect(namedIn("t('set.dark')", words)).toEqual(['set.dark']);
  expect(namedIn("t('set.darker')", words)).toEqual([]);
});
