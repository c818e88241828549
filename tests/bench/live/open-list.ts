import type { Page } from '@playwright/test';
import { paths } from '../../../src/lib/paths.ts';
import { settle } from '../settle.ts';

/** So often it is looked whether more of the list has come. */
const LOOK_MS = 100;

/** Opens the live list and goes down until all `count` headlines have come; then the reader is at its top. */
export async function openWholeList(page: Page, url: string, count: number): Promise<void> {
  await page.goto(url + paths.live.href());
  await page.getByRole('feed').first().waitFor();
  const whole = page.locator(`[aria-setsize="${count}"]`);
  while ((await whole.count()) === 0) {
    await scrollTo(page, 1);
    await page.waitForTimeout(LOOK_MS);
  }
  await scrollTo(page, 0);
  await settle(page);
}

/** @param part of the whole way down, from 0 to 1 */
export async function scrollTo(page: Page, part: number): Promise<void> {
  await page.evaluate(async (to) => {
    const { documentElement } = document;
    documentElement.scrollTop = to * documentElement.scrollHeight;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, part);
}

/** The id of a headline in the middle of the screen. */
export async function idInSight(page: Page): Promise<string> {
  const id = await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('[data-headline]')) {
      if (link.getBoundingClientRect().top > innerHeight / 2) return link.dataset['headline'];
    }
    return undefined;
  });
  if (id === undefined) throw new Error('No headline is in sight');
  return id;
}
