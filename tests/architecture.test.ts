// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { faultOf, type Import } from './architecture-rules.ts';

/** What a file imports from this repository, statically, lazily and for its types alone. */
function importsOf(from: string, code = readFileSync(from, 'utf8')): Import[] {
  const { module } = parseSync(from, code);
  const at = (specifier: string, isTypeOnly: boolean): Import[] =>
    specifier.startsWith('.')
      ? [{ from, to: posix.join(posix.dirname(from), specifier), isTypeOnly }]
      : [];
  const areTypes = (entries: { isType: boolean }[]) =>
    entries.length > 0 && entries.every(({ isType }) => isType);
  return [
    ...module.staticImports.flatMap(({ moduleRequest, entries }) =>
      at(moduleRequest.value, areTypes(entries)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? at(moduleRequest.value, isType) : [],
      ),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) =>
      at(code.slice(start + 1, end - 1), false),
    ),
  ];
}

const files = globSync(['src/**/*.{ts,tsx}', 'mocks/**/*.ts']).map((file) =>
  file.replaceAll('\\', '/'),
);

test('imports go one way only', () => {
  expect(files.length).toBeGreaterThan(50);
  const imports = files.flatMap((file) => importsOf(file));
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.flatMap((edge) => faultOf(edge) ?? [])).toEqual([]);
});

test('query keys are written in *-queries.ts alone', () => {
  const writers = files.filter((file) => /\bqueryKey: \[/.test(readFileSync(file, 'utf8')));
  expect(writers.length).toBeGreaterThan(0);
  expect(writers.filter((file) => !file.endsWith('-queries.ts'))).toEqual([]);
});

test('nothing is set as HTML, and no file is a barrel', () => {
  const bad = files.filter((file) => {
    const code = readFileSync(file, 'utf8');
    return /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/.test(code);
  });
  expect(bad).toEqual([]);
  expect(files.filter((file) => /\/(index|utils|helpers|misc)\.tsx?$/.test(file))).toEqual([]);
});

test('style sheets are logical, coloured by tokens and free of !important', () => {
  const sheets = globSync('src/**/*.css').filter((file) => !/(tokens|fonts)\.css$/.test(file));
  expect(sheets.length).toBeGreaterThan(10);
  const bad = sheets.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) =>
        /!important|(^|[\s;{-])(left|right)\s*:|(margin|padding|border)-(left|right)|#[0-9a-f]{3,8}\b(?!-)|\brgb\(/i.test(
          line,
        ),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(bad).toEqual([]);
});

describe('the checker catches', () => {
  const edge = (from: string, to: string, isTypeOnly = false): Import => ({ from, to, isTypeOnly });
  test.each([
    ['a feature in a feature', edge('src/features/article/a.tsx', 'src/features/comments/b.tsx')],
    ['a type of another feature', edge('src/features/a/a.ts', 'src/features/b/b.ts', true)],
    ['the app in a feature', edge('src/features/article/a.tsx', 'src/app/shell.tsx')],
    ['the boundary in ui', edge('src/ui/button.tsx', 'src/api/model.ts', true)],
    ['a feature in ui', edge('src/ui/button.tsx', 'src/features/article/a.tsx')],
    ['anything of ours in lib', edge('src/lib/text.ts', 'src/api/model.ts')],
    ['the sample newsroom in the app', edge('src/app/app.tsx', 'mocks/db.ts')],
    ['code of the reader in the sample newsroom', edge('mocks/db.ts', 'src/api/model.ts')],
    ['ui in the boundary', edge('src/api/http.ts', 'src/ui/button.tsx')],
    ['tests in the app', edge('src/app/app.tsx', 'tests/setup.ts')],
    ['main in the app', edge('src/app/app.tsx', 'src/main.tsx')],
  ])('%s', (_, bad) => {
    expect(faultOf(bad)).toMatch(/may not import/);
  });

  test('what is imported lazily, for its types, and passed on', () => {
    const code = `import type { A } from '../api/a.ts';
      export { b } from '../features/b.ts';
      const load = () => import('../app/c.ts');`;
    expect(importsOf('src/ui/x.ts', code)).toEqual([
      { from: 'src/ui/x.ts', to: 'src/api/a.ts', isTypeOnly: true },
      { from: 'src/ui/x.ts', to: 'src/features/b.ts', isTypeOnly: false },
      { from: 'src/ui/x.ts', to: 'src/app/c.ts', isTypeOnly: false },
    ]);
  });

  test('the same imports, the right way round', () => {
    for (const good of [
      edge('src/main.tsx', 'mocks/browser.ts'),
      edge('src/features/article/a.tsx', 'src/features/article/b.ts'),
      edge('src/features/article/a.tsx', 'src/lib/text.ts'),
      edge('mocks/db.ts', 'src/api/model.ts', true),
    ]) {
      expect(faultOf(good)).toBeUndefined();
    }
  });
});
