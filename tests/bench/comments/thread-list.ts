/** The list of a thread, as whoever scrolls through it has it. */
import type { Page } from '@playwright/test';
import { scrollTo } from '../live/open-list.ts';

const PLACES = 20;

export interface ThreadNodes {
  /** The elements of the list at its beginning. */
  before: number;
  /** The most that it had on the way to its end and back. */
  most: number;
  /** At its beginning again. */
  after: number;
}

export async function countThreadNodes(page: Page): Promise<ThreadNodes> {
  const count = () =>
    page.locator('#commentaires ol').evaluate((list) => list.querySelectorAll('*').length);
  await scrollTo(page, 0);
  const before = await count();
  let most = before;
  for (let step = 1; step <= 2 * PLACES; step += 1) {
    await scrollTo(page, step <= PLACES ? step / PLACES : 2 - step / PLACES);
    most = Math.max(most, await count());
  }
  return { before, most, after: await count() };
}

/** Opens the form of an answer to a comment in the middle of the screen. */
export async function answerInTheMiddle(page: Page): Promise<void> {
  await scrollTo(page, 0.5);
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('#commentaires li[data-key] button')].find(
      (one) => one.textContent === 'Répondre' && one.getBoundingClientRect().top > innerHeight / 2,
    );
    if (!(button instanceof HTMLElement)) throw new Error('No comment is in sight');
    button.click();
  });
  await page.locator('#commentaires li[data-key] form textarea').waitFor();
}
