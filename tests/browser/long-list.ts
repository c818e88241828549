/** A list too long to be on the page as a whole. */
import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import { goDown } from './list-places.ts';
import { headlines, visit } from './page-parts.ts';
import { publishHeadlines } from './synthetic-news.ts';
import { expect } from './test.ts';

export const COUNT = 400;
/** With those of the sample. */
export const ALL = COUNT + 10;

/** Opens `address` and goes down until all headlines have come. */
export async function openLongList(page: Page, db: Db, address = '/live'): Promise<void> {
  publishHeadlines(db, COUNT);
  await visit(page, address);
  await headlines(page).first().focus();
  await goDown(page, ALL);
  await page.keyboard.press('End');
  await expect(headline(page, COUNT)).toBeFocused();
}

/** The headline of that number: the highest is the oldest. */
export const headline = (page: Page, n: number) =>
  page.getByRole('link', { name: new RegExp(`numéro ${n},`) });
