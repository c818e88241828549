// @vitest-environment node
import { expect, it } from 'vitest';
import { fileOfArticle } from '../../../src/build/page-file.ts';

it.each([
  'siam-2025',
  'été'.normalize('NFC'),
  'été'.normalize('NFD'),
  'مقال',
  'with spaces & signs #1 %2e',
  'a.html',
  'a..b',
  '-dash',
  'é'.repeat(115),
])('%s is a file of its own name', (slug) => {
  expect(fileOfArticle(slug)).toBe(`articles/${slug}.html`);
});

it.each([
  '',
  '.',
  '..',
  '../index',
  '..\\index',
  'a/b',
  '/etc/passwd',
  '.hidden',
  'C:colon',
  'a\0b',
  'a\nb',
  '\uD800',
  'a'.repeat(241),
  'é'.repeat(121),
])('%j is none', (slug) => {
  expect(fileOfArticle(slug)).toBeUndefined();
});
