/** What it means that a page which came as HTML is taken over as it stands. */
import type { Page } from '@playwright/test';
import { holdScripts, visitHeld } from './held-requests.ts';
import { comments, commentsTakenOver, takenOver } from './page-parts.ts';
import { expect } from './test.ts';

/** What a reader looks at, and what says where the page is: none of it may be made a second time. */
const PARTS = 'title, link[rel="canonical"], h1, h2, [id^="b-"], [data-headline], #commentaires';
const ONCE = ['title', 'link[rel="canonical"]', 'h1', 'main', '#root > div > header'];

declare global {
  interface Window {
    partsBefore: Element[];
  }
}

/** Places for what is said beside the article. */
const BESIDE = '[data-aside], [data-margin-head]';

/** What is written in the page itself: neither in its fields and forms nor beside it. */
const words = (page: Page) =>
  page.locator('main').evaluate((main, BESIDE) => {
    const copy = main.cloneNode(true);
    if (copy instanceof Element) {
      for (const part of copy.querySelectorAll(`form, ${BESIDE}`)) part.remove();
    }
    return copy.textContent;
  }, BESIDE);

/**
 * Opens `address`, and compares what came with what stands there once the app answers in all of it.
 * @param draft that the reader has begun there: its form takes the field's place, and nothing else's
 */
export async function expectTakenOver(page: Page, address: string, draft = ''): Promise<void> {
  await page.unrouteAll();
  const letScriptsCome = await holdScripts(page);
  await visitHeld(page, address);
  const came = await words(page);
  await page.evaluate(
    (parts) => {
      window.partsBefore = [...document.querySelectorAll(parts)];
    },
    draft === '' ? `${PARTS}, form` : PARTS,
  );
  await letScriptsCome();
  await takenOver(page);
  if ((await comments(page).count()) > 0) {
    await comments(page).evaluate((section) => section.scrollIntoView());
    await commentsTakenOver(page);
    if (draft !== '') await comments(page).locator('form [type="submit"]:enabled').waitFor();
    await expect.soft(comments(page).locator('textarea')).toHaveValue(draft);
  }
  expect.soft(await words(page), address).toBe(came);
  const madeAgain = await page.evaluate(() =>
    window.partsBefore.flatMap((part) => (part.isConnected ? [] : [part.outerHTML])),
  );
  expect.soft(madeAgain, address).toEqual([]);
  await expectOnce(page, address);
}

export async function expectOnce(page: Page, address: string): Promise<void> {
  for (const part of ONCE) await expect.soft(page.locator(part), address).toHaveCount(1);
}

/** What a reader of long standing has on the device, who chose everything and left a comment unsent. */
export async function keepAlready(
  page: Page,
  articleId: string,
  language?: 'fr' | 'ar' | 'en',
): Promise<void> {
  const stored = {
    preferences: { theme: 'dark', size: 5, width: 'wide', language, shortcuts: false },
    read: ['20250423-1530', 'khabar-1'],
    'comment-drafts': [{ articleId, text: 'Un brouillon.' }],
    'comment-signature': { name: 'Lectrice Fictive', email: '' },
  };
  await page.addInitScript((values) => {
    if (localStorage.getItem('le-fil:preferences') !== null) return;
    for (const [name, value] of Object.entries(values)) {
      localStorage.setItem(`le-fil:${name}`, JSON.stringify({ version: 1, value }));
    }
  }, stored);
}
