/** What one reader asks of a WordPress while nothing happens, by the page's own clock. */
import type { Browser, Page, Request } from '@playwright/test';
import { paths } from '../../../src/lib/paths.ts';

export interface AtRest {
  /** Everything that was asked after the first look, polls and all else. */
  requests: number;
  /** Different addresses among them. */
  addresses: string[];
  /** Between two polls, in seconds. */
  pauses: number[];
}

/** @param list the reader's own list of headlines */
export async function readAtRest(
  browser: Browser,
  { list, wordPress }: { list: string; wordPress: string },
  polls: number,
): Promise<AtRest> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(list + paths.live.href());
    await page.getByRole('feed').first().waitFor();
    await page.keyboard.press('Shift');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    const pauses: number[] = [];
    const answers = watch(page, wordPress, asked);
    let waited = 0;
    // What the first look left behind comes before the first pause.
    while (pauses.length <= polls) {
      await page.clock.runFor(1000);
      waited += 1;
      if (!(await answers.areDue())) continue;
      pauses.push(waited);
      waited = 0;
    }
    return { requests: asked.length - 1, addresses: [...new Set(asked)], pauses: pauses.slice(1) };
  } finally {
    await context.close();
  }
}

/** Notes what is asked of WordPress; tells whether something was, once it is answered. */
function watch(page: Page, wordPress: string, asked: string[]) {
  const open = new Set<Request>();
  const answered = (request: Request) => open.delete(request);
  page.on('request', (request) => {
    if (!request.url().startsWith(wordPress)) return;
    asked.push(request.url());
    open.add(request);
  });
  page.on('requestfinished', answered).on('requestfailed', answered);
  return {
    async areDue(): Promise<boolean> {
      await settle(page);
      if (open.size === 0) return false;
      for (const request of open) await (await request.response())?.finished();
      await settle(page);
      return true;
    },
  };
}

/** Whatever has come is dealt with: not a frame, which the installed clock would hold back. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      }),
  );
}
