/** A list too long to be on the page as a whole: its rows come and go, and its reader's place does not. */
import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import { frames, marks, moved, places, scrollTo, slugsInView } from './list-places.ts';
import { ALL, openLongList } from './long-list.ts';
import { headlines } from './page-parts.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('has few nodes, and every row where it would be', async ({ page, newsroom: { db } }) => {
  await openLongList(page, db);
  const list = page.getByRole('feed').first().locator('..');
  const height = await list.evaluate((element) => element.getBoundingClientRect().height);
  for (const part of [1, 0.7, 0.5, 0.2, 0]) {
    await scrollTo(page, part * height);
    expect(await list.locator('*').count()).toBeLessThanOrEqual(1500);
    const seen = Object.keys(await places(page));
    expect(seen.length).toBeGreaterThan(5);
  }
  await scrollTo(page, 0);
  await expect(headlines(page).first()).toBeInViewport();
  expect(await list.evaluate((element) => element.style.paddingBlockStart)).toBe('0px');
});

/** What editors do above the reader, whose rows are those of `slugs`. */
const CHANGES: Record<string, (db: Db, slugs: string[]) => void> = {
  'fifty arrive late': (db) => {
    const count = db.articles().length;
    for (let n = 0; n < 50; n += 1) {
      const publishedAt = new Date(Date.UTC(2025, 3, 21, 13, count - ALL + n)).toISOString();
      db.publish({ title: `Un titre en retard, assez long pour deux lignes, ${n}`, publishedAt });
    }
  },
  'some are withdrawn': (db) => {
    for (const { slug } of db.articles().filter(db.isListed).slice(3, 8)) db.withdraw(slug);
  },
  'some titles grow, one of them just above': (db, [slug = '']) => {
    const listed = db.articles().filter(db.isListed);
    const at = listed.findIndex((article) => article.slug === slug);
    for (const article of listed.slice(at - 3, at)) {
      db.edit(article.slug, { title: `${article.title} ${'et encore '.repeat(12)}` });
    }
  },
  'the first in view is withdrawn': (db, [slug = '']) => db.withdraw(slug),
};

for (const width of [1440, 390]) {
  test(`nothing moves under the reader at ${width} px`, async ({ page, newsroom: { db } }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.clock.install();
    await openLongList(page, db);
    for (const [name, change] of Object.entries(CHANGES)) {
      for (const top of [9000, 2500]) {
        await scrollTo(page, top);
        const before = await places(page);
        const rows = await marks(page);
        change(db, await slugsInView(page));
        await expect(async () => {
          await page.clock.runFor(61_000);
          expect(await marks(page), name).not.toEqual(rows);
        }).toPass();
        await frames(page);
        expect.soft(moved(before, await places(page)), `${name}, at ${top}`).toBeLessThan(0.1);
      }
    }
  });
}

test('nothing moves when the text grows or the column is narrowed', async ({
  page,
  newsroom: { db },
}) => {
  await openLongList(page, db);
  await scrollTo(page, 9000);
  const top = async () =>
    Object.entries(await places(page)).sort(([, a], [, b]) => a - b)[0] ?? ['', 0];
  const [id, before] = await top();
  const masthead = async () => (await page.getByRole('banner').boundingBox())?.height ?? 0;
  const head = await masthead();
  const place = async () => ((await places(page))[id] ?? Number.NaN) - (await masthead()) + head;
  for (const size of ['5', '1', '2']) {
    await page.locator('html').evaluate((html, to) => html.setAttribute('data-size', to), size);
    await frames(page);
    expect.soft(await place(), size).toBeCloseTo(before, 0);
  }
  await page.setViewportSize({ width: 800, height: 900 });
  await frames(page);
  expect.soft(await place(), 'narrower').toBeCloseTo(before, 0);
});

test('the reader’s place outlasts the change from column to page and back', async ({
  page,
  newsroom: { db },
}) => {
  await openLongList(page, db);
  await scrollTo(page, 9000);
  const [id = ''] = Object.entries(await places(page)).sort(([, a], [, b]) => a - b)[0] ?? [];
  const row = page.locator(`[data-headline="${id}"]`);
  for (const width of [700, 1000, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page);
    await expect(row, `${width} px`).toBeInViewport();
    expect.soft(Object.keys(await places(page)).length).toBeGreaterThan(5);
  }
  await scrollTo(page, 12_000);
  expect.soft(Object.keys(await places(page)).length).toBeGreaterThan(5);
});

test('what sticks still does', async ({ page, newsroom: { db } }) => {
  await openLongList(page, db, '/articles/titre-200');
  const open = page.locator('[data-headline][aria-current="page"]');
  for (const top of [0, 3000, 12_000, 25_000]) {
    await scrollTo(page, top);
    await expect(open, `at ${top}`).toBeInViewport({ ratio: 0.9 });
    await expect.poll(() => topHeading(page)).toBe(await dayInView(page));
  }
});

/** What the heading at the top of the list says. */
function topHeading(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const list = document.querySelector('[role="feed"]')?.parentElement?.getBoundingClientRect();
    const column = document
      .querySelector('[data-thread-scope]')
      ?.parentElement?.getBoundingClientRect();
    const there = document.elementsFromPoint((list?.left ?? 0) + 120, (column?.top ?? 0) + 75);
    return there.find(({ localName }) => localName === 'h2' || localName === 'h3')?.textContent;
  });
}

/** The day of the rows below it. */
function dayInView(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('article[aria-posinset]:not([data-thread="open"])')];
    const row = rows.find((row) => row.getBoundingClientRect().bottom > 250);
    return row?.closest('[role="feed"]')?.ariaLabel ?? undefined;
  });
}
