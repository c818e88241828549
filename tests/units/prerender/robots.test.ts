// @vitest-environment node
import { expect, test } from 'vitest';
import { robotsTxt } from '../../../src/prerender/robots.ts';
import { publication } from './strange-news.ts';

test('everything may be read, and the sitemap is named', () => {
  expect(robotsTxt(publication)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://lefil.example/sitemap.xml\n',
  );
});
