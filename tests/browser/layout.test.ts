/** What stands where, at every width: the table of the design's grid. */
import type { Page } from '@playwright/test';
import { articleText, heading, headlines, openFront, rail, visit } from './page-parts.ts';
import { choose } from './preferences.ts';
import { publishHeadlines } from './synthetic-news.ts';
import { expect, test } from './test.ts';

const bottomBar = (page: Page) => page.getByRole('navigation', { name: 'Navigation' });

test('the article has its column before the list beside it is there', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await openFront(page);
  const box = await heading(page).boundingBox();
  await rail(page).evaluate((list) => list.style.setProperty('display', 'none', 'important'));
  expect(await heading(page).boundingBox()).toEqual(box);
});

test('the columns are those of the design', async ({ page }) => {
  await openFront(page);
  for (const [width, railWidth, pageStart, textWidth, masthead] of [
    [820, 272, 36.1, 487.9, 68],
    [1200, 324, 52.8, 630, 68],
    [1440, 388.8, 51.8, 630, 72],
    [1760, 392, 54, 630, 72],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const app = Math.min(width, width < 1600 ? width : 1480);
    const list = (await rail(page).boundingBox()) ?? { x: 0, width: 0 };
    const column = (await articleText(page).boundingBox()) ?? { x: 0, width: 0 };
    expect.soft(list.x, `rail at ${width}`).toBeCloseTo((width - app) / 2, 0);
    expect.soft(list.width, `rail at ${width}`).toBeCloseTo(railWidth, 0);
    expect.soft(column.x - list.x - list.width, `page at ${width}`).toBeCloseTo(pageStart, 0);
    expect.soft(column.width, `text at ${width}`).toBeCloseTo(textWidth, 0);
    expect.soft((await page.getByRole('banner').boundingBox())?.height).toBe(masthead);
  }

  await page.setViewportSize({ width: 1440, height: 900 });
  expect(Math.floor(await signsPerLine(page))).toBe(68);
  for (const [width, expected] of [
    ['narrow', 546],
    ['wide', 735],
  ] as const) {
    await choose(page, { width });
    expect((await articleText(page).boundingBox())?.width, width).toBeCloseTo(expected, 0);
  }
  await choose(page, { size: 5 });
  expect(await signsPerLine(page)).toBeGreaterThan(52);

  await choose(page, { language: 'ar' });
  const list = await page.getByRole('navigation', { name: 'على مدار الساعة' }).boundingBox();
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBe(1440);
});

/** How many signs of the article, of the usual width, a line of it has room for. */
function signsPerLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const widths = ['b-p2', 'b-p3', 'b-p4'].flatMap((id) => {
      const node = document.querySelector(`#${id} p`)?.firstChild;
      if (!(node instanceof Text)) throw new Error(`no text in ${id}`);
      return Array.from(node.data, (_, at) => {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().width;
      });
    });
    const usual = widths.reduce((sum, width) => sum + width, 0) / widths.length;
    const column = document.querySelector('#b-p2')?.getBoundingClientRect().width ?? 0;
    return column / usual;
  });
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 820, height: 700 },
]) {
  test(`the open headline stays in sight, wherever its list is, ${size.width} wide`, async ({
    page,
    newsroom: { db },
  }) => {
    publishHeadlines(db, 40);
    await page.setViewportSize(size);
    await visit(page, '/articles/titre-15');
    const open = page.locator('[data-headline][aria-current="page"]');
    await open.waitFor();
    const isSeen = () =>
      open.evaluate((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return [0.1, 0.9].every((part) =>
          link.contains(document.elementFromPoint(left + width / 2, top + height * part)),
        );
      });
    for (const to of [0, 500, 1000, 1500, 5000]) {
      await rail(page).evaluate((column, top) => column.scrollTo({ top }), to);
      expect.soft(await isSeen(), `${size.width} px, scrolled to ${to}`).toBe(true);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test('a phone has two views and a bar, wider screens have both and none', async ({ page }) => {
  await page.setViewportSize({ width: 759, height: 900 });
  await openFront(page);
  await expect(bottomBar(page)).toBeInViewport({ ratio: 1 });
  await expect(headlines(page).first()).toBeHidden();
  await bottomBar(page).getByRole('link', { name: 'En continu' }).click();
  await expect(heading(page)).toHaveText('En continu');
  await expect(headlines(page).first()).toBeVisible();
  await expect(articleText(page)).toHaveCount(0);
  await headlines(page).first().click();
  await expect(heading(page)).toContainText('SIAM');
  await expect(headlines(page).first()).toBeHidden();
  // What sticks leaves the reader most of the screen, zoomed in as well.
  await page.setViewportSize({ width: 720, height: 450 });
  const bar = await bottomBar(page).boundingBox();
  const masthead = await page.getByRole('banner').boundingBox();
  expect((bar?.y ?? 0) - (masthead?.height ?? 0)).toBeGreaterThan(0.7 * 450);

  await page.setViewportSize({ width: 760, height: 900 });
  await expect(bottomBar(page)).toBeHidden();
  await expect(headlines(page).first()).toBeVisible();
  await expect(heading(page)).toBeVisible();
});
