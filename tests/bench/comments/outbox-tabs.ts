/** The tabs of one reader, which write and are killed. */
import type { BrowserContext, Page } from '@playwright/test';

export interface Tabs {
  /** One that is open, of its own choice; opened where none is. */
  any(): Promise<Page>;
  open(): Promise<Page>;
  count(): number;
  /** Closes one without asking it, or lets its process crash. */
  kill(tab: Page): Promise<void>;
}

const NAME = 'Lectrice';
/** The browser says nothing when a tab's process is gone: it is not waited for any longer. */
const CRASHED_MS = 1000;

export function createTabs(context: BrowserContext, address: string, random: () => number): Tabs {
  const open = new Set<Page>();

  async function openTab(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('#commentaires').scrollIntoViewIfNeeded();
    await page.locator('#commentaires form textarea').first().click();
    await wordsIn(page).waitFor();
    const name = page.getByRole('textbox', { name: 'Nom affiché' });
    if (await name.isVisible()) await name.fill(NAME);
    open.add(page);
    return page;
  }

  return {
    open: openTab,
    count: () => open.size,
    async any() {
      const [first, ...others] = open;
      if (!first) return openTab();
      return others.length > 0 && random() < 0.5 ? (others[0] ?? first) : first;
    },
    async kill(tab) {
      open.delete(tab);
      if (random() < 0.5) {
        const crashed = tab.waitForEvent('crash', { timeout: CRASHED_MS });
        const session = await context.newCDPSession(tab);
        session.send('Page.crash').catch(() => undefined);
        await crashed.catch(() => undefined);
      }
      await tab.close();
    },
  };
}

export function wordsIn(tab: Page) {
  return tab.getByRole('textbox', { name: 'Votre commentaire' });
}
