/** What is painted before any script has come is what the page then is: nothing flashes. */
import type { Page } from '@playwright/test';
import { startLocalServer } from '../units/local-server.ts';
import { holdScripts, visitHeld } from './held-requests.ts';
import { takenOver } from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { keepAlready } from './take-over.ts';
import { expect, test } from './test.ts';

// Faces that are not in time are left out of a page, by chance before its scripts or after them.
test.use({ allowedNoise: [/woff2/] });
test.beforeEach(({ page }) => page.route('**/*.woff2', (route) => route.abort()));

/** The languages that one may choose, each in itself. */
const LANGUAGES = /^(FR|EN|ع)$/;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** The page as it is painted, without the time of the last answer. */
const painted = (page: Page) =>
  page.screenshot({ mask: [page.locator('p[data-liveness]')], animations: 'disabled' });

for (const address of ['/', '/live']) {
  for (const size of SIZES) {
    test(`in the colours, the size and the width that were chosen: ${address}, ${size.width} wide`, async ({
      page,
      newsroom,
    }) => {
      await keepAlready(page, leadOf(newsroom.db).id);
      // What has been read is marked by the app, when it is there.
      await page.addInitScript(() => localStorage.removeItem('le-fil:read'));
      await page.setViewportSize(size);
      const letScriptsCome = await holdScripts(page);
      await visitHeld(page, address);
      const first = await painted(page);
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
      await letScriptsCome();
      await takenOver(page);
      await page.waitForLoadState('networkidle');
      const then = await painted(page);
      if (!first.equals(then)) {
        await test.info().attach('first', { body: first, contentType: 'image/png' });
        await test.info().attach('then', { body: then, contentType: 'image/png' });
      }
      expect(first.equals(then)).toBe(true);
    });
  }
}

test('with the heading, although half of the page before it comes late', async ({ page }) => {
  const html = await (await page.request.get('/')).text();
  const half = html.indexOf('type="search"');
  expect(half).toBeGreaterThan(0);
  const server = await startLocalServer();
  server.onRequest(({ url }, response) => {
    if (url !== '/') return response.writeHead(200, { 'content-type': 'text/javascript' }).end();
    response.writeHead(200, { 'content-type': 'text/html' }).write(html.slice(0, half));
    return setTimeout(() => response.end(html.slice(half)), 500);
  });
  await page.addInitScript(() =>
    requestAnimationFrame(() => {
      const isThere = document.querySelector('#article-title') !== null;
      document.documentElement.dataset.firstFrame = isThere ? 'whole' : 'half';
    }),
  );
  await page.goto(server.base);
  await expect(page.locator('html')).toHaveAttribute('data-first-frame', 'whole');
  await server.close();
});

test('with the icons of the bar in their places, although their words come late', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/live');
  await takenOver(page);
  const bar = page.getByRole('navigation', { name: 'Navigation' });
  const places = () =>
    bar
      .locator('svg')
      .evaluateAll((icons) => icons.map((icon) => icon.getBoundingClientRect().toJSON()));
  const first = await places();
  expect(first).toHaveLength(4);
  await bar.locator('span').evaluateAll((words) => {
    for (const word of words) word.remove();
  });
  expect(await places()).toEqual(first);
});

/** The words that can be read, and where the article's own stand. */
function readable(page: Page) {
  return page.evaluate(() => {
    const isSeen = (element: Element | null) =>
      element?.checkVisibility() === true &&
      getComputedStyle(element).getPropertyValue('-webkit-text-fill-color') !== 'rgba(0, 0, 0, 0)';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      const isContent = parentElement?.closest('[lang]:not(html, button), time, script, style');
      if (!isContent && isSeen(parentElement) && textContent?.trim()) words.push(textContent);
    }
    const boxes = [...document.querySelectorAll('h1, #b-p1, #b-p2')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { isSeen: isSeen(element), x, y, width, height };
    });
    return { words, boxes };
  });
}

for (const language of ['ar', 'en'] as const) {
  for (const size of SIZES) {
    test(`without a word in a language that is not the reader’s: ${language}, ${size.width} wide`, async ({
      page,
      newsroom,
    }) => {
      const { id, slug } = leadOf(newsroom.db);
      await keepAlready(page, id, language);
      await page.setViewportSize(size);
      const letScriptsCome = await holdScripts(page);
      await visitHeld(page, `/articles/${slug}`);
      const first = await readable(page);
      expect.soft(first.words.filter((word) => !LANGUAGES.test(word))).toEqual([]);
      await letScriptsCome();
      await takenOver(page);
      const then = await readable(page);
      expect.soft(then.words.length).toBeGreaterThan(10);
      expect.soft(then.boxes).toEqual(first.boxes);
      expect.soft(first.boxes.every(({ isSeen }) => isSeen)).toBe(true);
    });
  }
}
