import type { Browser, Page } from '@playwright/test';
import type { Db } from '../../../mocks/db.ts';
import { paths } from '../../../src/lib/paths.ts';
import { type Device, onDevice } from '../devices.ts';
import { settle } from '../settle.ts';
import { article, threadNewsroom } from './long-thread.ts';
import { installPanelProbe, type PanelTimes } from './panel-probe.ts';
import { createHeldNewsroom, startThreadServer } from './thread-server.ts';

export interface OpenThread {
  page: Page;
  db: Db;
  times: PanelTimes;
}

/**
 * Opens an article with `count` comments, which come once the panel is waiting for them, presses the
 * first « Répondre », and then leaves the page to `use`.
 * @param prepare before the page is opened
 */
export async function withThread<T>(
  { browser, dist, device }: { browser: Browser; dist: string; device: Device },
  count: number,
  use: (thread: OpenThread) => Promise<T>,
  prepare?: (page: Page) => Promise<void>,
): Promise<T> {
  const db = threadNewsroom(count);
  const { handlers, letGo } = createHeldNewsroom(db);
  const server = await startThreadServer(dist, { handlers });
  try {
    return await onDevice(browser, device, async (page) => {
      await installPanelProbe(page);
      await prepare?.(page);
      await page.goto(server.url + paths.article.href(article.slug));
      const panel = page.locator('#commentaires');
      await panel.scrollIntoViewIfNeeded();
      // The panel itself: the placeholder before it has a heading that takes no focus.
      await panel.locator('h2[tabindex="-1"]').waitFor();
      await settle(page);
      letGo();
      const times = await page.evaluate(() => window.panelTimes);
      await settle(page);
      return await use({ page, db, times });
    });
  } finally {
    letGo();
    await server.close();
  }
}
