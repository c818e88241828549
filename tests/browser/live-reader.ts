/** A reader who follows the live list, and what the newsroom has meanwhile. */
import type { Page, Request } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import type { Article } from '../../src/api/model.ts';
import { frames } from './list-places.ts';
import { headlines, visit } from './page-parts.ts';
import { expect } from './test.ts';

/** The newest page of the list, older ones, and the stream. */
export const NEWEST = '**/api/headlines?limit=30';
export const OLDER = '**/api/headlines?limit=30&before=*';
export const STREAM = '**/api/headlines/stream';

export const pause = (page: Page) => page.getByRole('button', { name: 'Pause' });
export const pill = (page: Page) => page.getByRole('button', { name: /nouveaux? titres?$/ });
export const resume = (page: Page) => page.getByRole('button', { name: 'Reprendre où j’en étais' });
export const missing = (page: Page) => page.getByText('Il manque des titres ici.');
export const headline = (page: Page, { id }: { id: string }) =>
  page.locator(`[data-headline="${id}"]`);

/** Opens `address` and follows the newsroom, which begins to stream and is asked what is newest. */
export async function follow(page: Page, db: Db, address = '/live'): Promise<void> {
  const { openStreams } = db.changes;
  await open(page, address);
  const asked = page.waitForResponse(NEWEST);
  await beginToFollow(page);
  await asked;
  await expect.poll(() => db.changes.openStreams).toBe(openStreams + 1);
}

/** Opens `address`; at the reader's first sign the list is followed. */
export async function open(page: Page, address = '/live'): Promise<void> {
  await visit(page, address);
}

/** The reader's first sign. */
export async function beginToFollow(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  const isShown = () => document.querySelector('[data-thread-scope]')?.checkVisibility();
  if (!(await page.evaluate(isShown))) return;
  // What lets headlines in at the top: what came before it waits for a press.
  await page.waitForFunction(() => document.querySelector('[data-thread-scope] [class^="place_"]'));
  await pause(page).waitFor();
  await frames(page);
}

/** The ids of the list as it stands on the page, and as the newsroom has it. */
export const shownIds = (page: Page) =>
  headlines(page).evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLElement ? link.dataset['headline'] : undefined)),
  );
export const listedIds = (db: Db) =>
  db
    .articles()
    .filter(db.isListed)
    .map(({ id }) => id);

/** The list comes to be what the newsroom has. */
export async function expectInStep(page: Page, db: Db): Promise<void> {
  await expect.poll(() => shownIds(page)).toEqual(listedIds(db));
}

/** `count` headlines come out, one after another: no two have the same time. */
export function publishNow(db: Db, count: number, title = 'Il vient de paraître'): Article[] {
  const now = db.now();
  return Array.from({ length: count }, (_, n) =>
    db.publish({
      title: `${title}, titre ${n + 1}`,
      publishedAt: new Date(now - (count - 1 - n)).toISOString(),
    }),
  );
}

/** As when the reader goes to another tab, and comes back. */
export function turnPage(page: Page, visibility: 'hidden' | 'visible'): Promise<void> {
  return page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    Object.defineProperty(document, 'hidden', { configurable: true, value: state === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, visibility);
}

/** The addresses that the page asks for from now on, of those that `pattern` matches. */
export function watchRequests(page: Page, pattern: RegExp): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pattern.test(pathname)) asked.push(pathname + search);
  });
  return asked;
}

/** So long at a time, in seconds: less than a request may take. */
const STEP = 10;

/** Lets the `seconds` of a page's own clock go by, and what is asked for meanwhile be answered. */
export async function letPass(page: Page, seconds: number): Promise<void> {
  const asking = new Set<Request>();
  const begin = (request: Request) => void (isNewest(request) && asking.add(request));
  const end = (request: Request) => void asking.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  for (let passed = 0; passed < seconds; passed += STEP) {
    await page.clock.runFor(Math.min(STEP, seconds - passed) * 1000);
    await expect.poll(() => asking.size, { intervals: [5] }).toBe(0);
    await frames(page);
  }
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

const isNewest = (request: Request) => request.url().endsWith('/api/headlines?limit=30');
