/** A thread that is too long for a page, and where its rows are on the screen. */
import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import type { Article, Comment } from '../../src/api/model.ts';
import { frames } from './list-places.ts';

const START = Date.UTC(2025, 3, 24, 8);
/** Each with so many answers, a minute apart. */
const ANSWERS = 4;

/** `count` comments of many lengths: one in five begins, the others answer it. */
export function discussAtLength(db: Db, { id: articleId }: Article, count: number): Comment[] {
  const made: Comment[] = [];
  for (let n = 0; n < count; n += 1) {
    const parent = n % (ANSWERS + 1) === 0 ? undefined : made[n - (n % (ANSWERS + 1))];
    made.push(
      db.comment({
        articleId,
        author: { name: `Lecteur ${n + 1}` },
        postedAt: new Date(START + n * 60_000).toISOString(),
        text: `Avis numéro ${n + 1}. ${'Une phrase de plus pour la longueur. '.repeat((n * 7) % 12)}`,
        ...(parent && { parentId: parent.id }),
      }),
    );
  }
  return made;
}

/** Where each row in sight is, by its id: in pixels from the top of the screen. */
export function rowPlaces(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const tops: Record<string, number> = {};
    for (const row of document.querySelectorAll<HTMLElement>('#commentaires li[data-id]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > edge && top < innerHeight) tops[row.dataset['id'] ?? ''] = top;
    }
    return tops;
  });
}

/** How far the rows went that were in sight and still are, in pixels; no two of them differently. */
export function wentBy(before: Record<string, number>, after: Record<string, number>): number {
  const steps = Object.keys(before).flatMap((id) => {
    const [from, to] = [before[id], after[id]];
    return from === undefined || to === undefined ? [] : [to - from];
  });
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return most - least < 1 ? most : Number.NaN;
}

/** Scrolls the page, as far as it goes, and lets what comes into sight be drawn. */
export async function scrollBy(page: Page, by: number): Promise<void> {
  await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), by);
  await frames(page);
}
