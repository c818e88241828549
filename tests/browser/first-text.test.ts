/**
 * Over a slow connection the first words stand where the page will have them, at an address that no
 * page was made for (src/app/start/first-text.ts).
 */
import type { Page } from '@playwright/test';
import { publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

/** Longer than a connection may take to count as quick, in milliseconds. */
const SLOW_MS = 200;

/** Delays the small start like a slow connection, and holds the reader's own code until told. */
async function holdReader(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/(entry|start-empty)-.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.continue();
  });
  await page.route(/\/assets\/reader-.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

function boxes(page: Page) {
  return page.evaluate(() =>
    ['h1', 'main p:not(header p):not([class*="dateline"])', 'main header p'].map((selector) => {
      const { x, y, width, height } =
        document.querySelector(selector)?.getBoundingClientRect() ?? {};
      return { selector, x, y, width, height };
    }),
  );
}

for (const width of [390, 820, 1440]) {
  test(`the first words stand where the page has them, ${width} wide`, async ({
    page,
    newsroom,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await holdReader(page);
    const { slug } = publishSinceBuild(newsroom.db);
    await page.goto(`/articles/${slug}`, { waitUntil: 'commit' });
    await expect(page.locator('[aria-busy] h1')).toContainText('Casablanca-Settat');
    await expect(page.getByText('La collaboration entre les régions')).toBeVisible();
    const early = await boxes(page);
    for (const { selector, y } of early) expect(y, selector).toBeGreaterThan(0);

    release();
    await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeVisible();
    await expect(page.locator('[aria-busy] h1')).toHaveCount(0);
    expect(await boxes(page)).toEqual(early);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}
