/**
 * How long it takes from a press until what it leads to is painted, the same way for a page that
 * changes and for one that is replaced: what was pressed, and when, is kept in the session's storage.
 */
import type { Page } from '@playwright/test';

/** What tells that the article is shown, and that the list is. */
export interface Signs {
  lastWords: string;
  headline: string;
}

type Shown = 'article' | 'list';

declare global {
  interface Window {
    /** Begins to wait; `since` in milliseconds since 1970. */
    awaitPaint(shown: Shown, since: number): void;
  }
}

/** Before the first page is opened: in every document the probe stands first. */
export async function installPaintProbe(page: Page, signs: Signs): Promise<void> {
  await page.addInitScript(probe, signs);
}

/** The milliseconds that the last press took, once it is over. */
export async function millisecondsToPaint(page: Page): Promise<number> {
  // Not at each frame: the page has enough to do.
  const taken = await page.waitForFunction(() => sessionStorage.getItem('bench:taken'), undefined, {
    polling: 100,
  });
  const milliseconds = Number(await taken.jsonValue());
  await page.evaluate(() => sessionStorage.removeItem('bench:taken'));
  return milliseconds;
}

/** Runs inside the page, so it stands alone. */
function probe({ lastWords, headline }: Signs): void {
  if (!location.protocol.startsWith('http')) return;

  const isVisible = (selector: string, text: string) =>
    [...document.querySelectorAll(selector)].some(
      (element) => element.textContent.includes(text) && element.checkVisibility(),
    );
  const isShown = (shown: string) =>
    isVisible('p', lastWords) === (shown === 'article') && isVisible('h1, h2, a', headline);

  const watch = () => {
    const shown = sessionStorage.getItem('bench:awaits');
    if (shown === null) return;
    if (!isShown(shown)) {
      requestAnimationFrame(watch);
      return;
    }
    const since = Number(sessionStorage.getItem('bench:since'));
    sessionStorage.removeItem('bench:awaits');
    const { port1, port2 } = new MessageChannel();
    // Arrives after the frame that this one is a part of.
    port1.onmessage = () => {
      const now = performance.timeOrigin + performance.now();
      sessionStorage.setItem('bench:taken', String(now - since));
    };
    port2.postMessage(null);
  };

  window.awaitPaint = (shown, since) => {
    sessionStorage.setItem('bench:awaits', shown);
    sessionStorage.setItem('bench:since', String(since));
    requestAnimationFrame(watch);
  };
  const handleClick = ({ timeStamp }: Event) =>
    window.awaitPaint('article', performance.timeOrigin + timeStamp);
  addEventListener('click', handleClick, { capture: true });
  // A page that the browser kept whole comes back without being loaded.
  addEventListener('pageshow', ({ persisted }) => persisted && requestAnimationFrame(watch));
  requestAnimationFrame(watch);
}
