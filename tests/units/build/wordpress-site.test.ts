// @vitest-environment node
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDb } from '../../../mocks/db.ts';
import { startNewsroom } from '../../../mocks/newsroom-server.ts';
import { headersOf } from '../../../src/build/site-headers.ts';
import { type FakeSite, makeFakeSite } from './fake-site.ts';

let fake: FakeSite;

beforeEach(async () => {
  fake = await makeFakeSite();
});
afterEach(() => fake.remove());

const NOWHERE = 'http://127.0.0.1:9';
const wordPress = { source: 'wordpress', url: 'https://news.example/blog' };

it('a WordPress newsroom is not rendered ahead, is not asked, and the build says so', async () => {
  await fake.configure({ ...wordPress, origin: undefined });
  expect(await fake.prerender(NOWHERE)).toBe(0);
  expect(fake.lines()).toEqual([
    'The newsroom is a WordPress site: no pages are rendered ahead, the shell serves every address',
  ]);
  const files = Object.keys(await fake.snapshot());
  expect(files).toContain('dist/200.html.br');
  expect(files).toContain('dist/_headers');
});

it('pages of the newsroom that was configured before go', async () => {
  const newsroom = await startNewsroom(createDb());
  try {
    await fake.prerender(newsroom.url);
    await fake.configure(wordPress);
    await fake.prerender(newsroom.url);
  } finally {
    await newsroom.close();
  }
  const files = Object.keys(await fake.snapshot());
  expect(files.filter((name) => /^dist\/(index|live|articles|rss|sitemap)/.test(name))).toEqual([]);
});

it('single articles of it cannot be rendered', async () => {
  await fake.configure(wordPress);
  await expect(fake.prerender(NOWHERE, 'un')).rejects.toThrow(
    'Articles of a WordPress site are not rendered ahead.',
  );
});

it('the policy lets the page ask its site, and no other', async () => {
  await fake.configure(wordPress);
  const { everywhere } = headersOf(await fake.read('200.html'));
  expect(everywhere['Content-Security-Policy']).toContain(
    "; connect-src 'self' https://news.example;",
  );
});
