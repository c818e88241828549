/** What is copied from the page, by the real clipboard. */
import type { Page } from '@playwright/test';
import { heading, visit } from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** No-break spaces, narrow and wide: what French wants to see and nobody wants to paste. */
const NO_BREAK = /[\u00A0\u202F]/;

/** The clipboard after Ctrl+C, as text and as HTML. */
async function copy(page: Page) {
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** Selects as a reader does, with a click and a click that holds Shift. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.getByText(from).click({ position: { x: 0, y: 4 } });
  // What copies them so comes with what stands beside the text.
  await page.locator('[data-aside] button').first().waitFor({ state: 'attached' });
  const end = page.getByText(to);
  const { width, height } = (await end.boundingBox()) ?? { width: 0, height: 0 };
  await end.click({ position: { x: width - 1, y: height - 4 }, modifiers: ['Shift'] });
}

test('an article is copied with the spaces that were typed', async ({ page, newsroom: { db } }) => {
  await page.setViewportSize({ width: 1440, height: 2400 });
  await visit(page, '/');
  const title = heading(page);
  await expect(title).toHaveText(NO_BREAK);
  await select(page, 'La collaboration entre', 'De son côté, Valérie Pécresse');

  const { text, html } = await copy(page);
  const written = leadOf(db).body.map((block) =>
    block.type === 'paragraph' && block.children[0]?.type === 'text' ? block.children[0].text : '',
  );
  expect(text.split(/\n+/)).toEqual(written);
  expect(text).not.toMatch(NO_BREAK);
  expect(html).toContain('« une diplomatie des régions fondée sur l’action et la confiance »');
  expect(html).not.toMatch(/class=|style=/);
  await expect(title).toHaveText(NO_BREAK);
});

test('a link is copied, and said to be', async ({ page, newsroom: { url, db } }) => {
  await visit(page, '/');
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect(page.getByText('Lien copié')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${url}/articles/${leadOf(db).slug}`,
  );
});
