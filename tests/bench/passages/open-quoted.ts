import type { Browser, CDPSession, Page } from '@playwright/test';
import { HttpResponse, http } from 'msw';
import type { Db } from '../../../mocks/db.ts';
import { createHandlers } from '../../../mocks/handlers/create-handlers.ts';
import { paths } from '../../../src/lib/paths.ts';
import { createHeldNewsroom, startThreadServer } from '../comments/thread-server.ts';
import { type Device, onDevice } from '../devices.ts';
import { settle } from '../settle.ts';
import { installPlacingProbe, type PlacingTimes } from './placing-probe.ts';
import type { QuotedNewsroom } from './quoted-newsroom.ts';

/** What the page's main thread did from the last byte of the comments on, in milliseconds. */
interface Work {
  script: number;
  style: number;
  layout: number;
}

export interface Placing extends PlacingTimes {
  work: Work;
}

export interface QuotedPage {
  page: Page;
  session: CDPSession;
  placing: Placing;
}

interface Opening {
  browser: Browser;
  dist: string;
  device: Device;
  /** True where comments come by the hundred, as readers get them, and not all at once. */
  isPaged: boolean;
}

/**
 * Opens an article with its comments, which come once the page waits for them and rests, and leaves it
 * to `use` once all passages are placed.
 */
export async function withQuoted<T>(
  { browser, dist, device, isPaged }: Opening,
  { db, article, placed }: QuotedNewsroom,
  use: (quoted: QuotedPage) => Promise<T>,
): Promise<T> {
  const { handlers, letGo } = isPaged ? createHeldPages(db) : createHeldNewsroom(db);
  const server = await startThreadServer(dist, { handlers: [forThePanel(db), ...handlers] });
  try {
    return await onDevice(browser, device, async (page) => {
      await installPlacingProbe(page, placed);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.goto(server.url + paths.article.href(article.slug));
      await page.locator('[data-aside]').first().waitFor({ state: 'attached' });
      await settle(page);
      // What stands beside the text is loaded at a first sign of the reader, and the panel is not.
      const asked = page.waitForRequest(/\/comments\?/);
      await page.evaluate(() => scrollBy(0, 1));
      await asked;
      await settle(page);
      const before = await workIn(session);
      letGo();
      const times = await page.evaluate(() => window.placingTimes);
      const after = await workIn(session);
      await settle(page);
      return await use({ page, session, placing: { ...times, work: between(before, after) } });
    });
  } finally {
    letGo();
    await server.close();
  }
}

/** Answers at once who asks first, with the page itself: what stands beside the text asks again. */
function forThePanel(db: Db) {
  return http.get<{ id: string }>(
    '*/api/articles/:id/comments',
    ({ params: { id } }) => {
      const items = db.listedComments(id);
      return HttpResponse.json({ items, total: items.length });
    },
    { once: true },
  );
}

/** A newsroom that gives its pages of comments as it always does, and none before it is let go. */
function createHeldPages(db: Db) {
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  const held = http.get('*/api/articles/:id/comments', async () => {
    await promise;
    return undefined;
  });
  return { handlers: [held, ...createHandlers(db)], letGo };
}

async function workIn(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) =>
    1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return {
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
}

function between(before: Work, after: Work): Work {
  return {
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}
