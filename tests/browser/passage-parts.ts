/** How a reader chooses words of an article, and what the page offers then. */
import type { Locator, Page } from '@playwright/test';
import { takenOver, visit } from './page-parts.ts';

export const tools = (page: Page) => page.getByRole('toolbar', { name: 'Passage sélectionné' });
export const tool = (page: Page, name: string) => tools(page).getByRole('button', { name });
export const chooser = (page: Page) => page.getByRole('group', { name: 'Choisir un passage' });
export const sentences = (page: Page) => chooser(page).getByRole('listbox');
export const chosen = (page: Page) => chooser(page).getByRole('option', { selected: true });
export const composer = (page: Page) => page.getByRole('textbox', { name: 'Commenter ce passage' });
/** The words that a comment is begun on. */
export const quoted = (page: Page, words: string | RegExp) =>
  page.getByRole('blockquote').filter({ hasText: words });
const block = (page: Page, key: string): Locator => page.locator(`[id="b-${key}"]`);

/** What opens the sentences of a block, or what is said of it. */
export const markOf = (page: Page, key: string) =>
  block(page, key).locator('[data-aside] button').first();

/** Opens an article as a reader who has begun to read: what stands beside the text is there. */
export async function openText(page: Page, address = '/'): Promise<void> {
  await visit(page, address);
  await beginToRead(page);
}

/** Opens the article that is open once more, in the same way. */
export async function reloadText(page: Page): Promise<void> {
  await page.reload();
  await takenOver(page);
  await beginToRead(page);
}

async function beginToRead(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  // A key that came before the article listened is no sign: then this comes after five seconds.
  await page.locator('[data-key=annotate]').waitFor({ state: 'attached' });
  // What is measured from now on stays where it is.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** From the first of some words of the article to the end of others, whatever their spaces. */
function rangeOf(page: Page, from: string, to: string) {
  return page.evaluateHandle(
    ([from, to]) => {
      const root = document.querySelector('[data-aside]')?.parentElement?.parentElement;
      const texts = document.createNodeIterator(root ?? document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let isBegun = false;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.closest('[data-aside]')) continue;
        const text = (node.nodeValue ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
        const start = text.indexOf(from);
        if (!isBegun && start >= 0) {
          range.setStart(node, start);
          isBegun = true;
        }
        const end = text.indexOf(to);
        if (!isBegun || end < 0) continue;
        range.setEnd(node, end + to.length);
        return range;
      }
      throw new Error(`${from} … ${to} is nowhere`);
    },
    [from, to] as const,
  );
}

/** The lines that words of the article take in the window: the first of them, and the last. */
export async function linesOf(page: Page, from: string, to = from) {
  const range = await rangeOf(page, from, to);
  return range.evaluate((range) => {
    const edge = (isStart: boolean) => {
      const at = range.cloneRange();
      at.collapse(isStart);
      return at.getClientRects()[0] ?? at.getBoundingClientRect();
    };
    const [first, last] = [edge(true), edge(false)];
    return {
      first: { x: first.x, top: first.top, bottom: first.bottom },
      last: { x: last.x, top: last.top, bottom: last.bottom },
    };
  });
}

/** Scrolls so that words stand at a distance from the window's top, in pixels. */
export async function scrollTo(page: Page, words: string, top: number): Promise<void> {
  const range = await rangeOf(page, words, words);
  await range.evaluate(
    (range, top) => window.scrollBy({ top: range.getBoundingClientRect().top - top }),
    top,
  );
}

/** Draws the mouse over words, from the first to the last; not near the edge, where the page scrolls along. */
export async function drag(page: Page, from: string, to = from): Promise<void> {
  if ((await linesOf(page, from, to)).last.bottom > 600) await scrollTo(page, from, 300);
  const { first, last } = await linesOf(page, from, to);
  await page.mouse.move(first.x, (first.top + first.bottom) / 2);
  await page.mouse.down();
  await page.mouse.move(last.x, (last.top + last.bottom) / 2, { steps: 4 });
  await page.mouse.up();
}

/** Selects words as a finger does: the page is told of the selection, and of no pointer. */
export async function selectByTouch(page: Page, from: string, to = from): Promise<void> {
  const range = await rangeOf(page, from, to);
  await range.evaluate(({ startContainer, startOffset, endContainer, endOffset }) =>
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset),
  );
}

/** What is selected, as the browser says it. */
export const selectedText = (page: Page) =>
  page.evaluate(() =>
    document
      .getSelection()
      ?.toString()
      .replaceAll(/[\u00A0\u202F]/g, ' '),
  );

export const clipboardText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
