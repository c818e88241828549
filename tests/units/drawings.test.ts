import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ICON_NAMES } from '../../src/ui/icon.tsx';

const page = new DOMParser().parseFromString(
  readFileSync('src/ui/drawings.svg', 'utf8'),
  'image/svg+xml',
);
const drawn = [...page.querySelectorAll('symbol')].map(({ id }) => id);

/** What the components show of the drawings, by the addresses that they write. */
const shown = globSync('src/**/*.tsx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<use href="#([\w-]+)"/g)].map(([, id]) => id),
);

describe('the drawings of the page', () => {
  it('are the icons and what the wordmark shows: none is missing, none is for nobody', () => {
    expect(shown.toSorted()).toEqual(['text-size', 'wordmark']);
    const wanted = [...ICON_NAMES.map((name) => `icon-${name}`), ...shown];
    expect(drawn.toSorted()).toEqual(wanted.toSorted());
  });

  it('have each its own frame', () => {
    for (const symbol of page.querySelectorAll('symbol')) {
      expect(symbol.getAttribute('viewBox')).toMatch(/^-?\d+ -?\d+ \d+ \d+$/);
      expect(symbol.childElementCount).toBeGreaterThan(0);
    }
  });

  it('are each shown somewhere', () => {
    const code = globSync('src/**/*.{ts,tsx}')
      .filter((file) => !file.endsWith('icon.tsx'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(
      ICON_NAMES.filter((name) => !code.includes(`'${name}'`) && !code.includes(`"${name}"`)),
    ).toEqual([]);
  });
});
