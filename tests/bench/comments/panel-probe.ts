/** When a thread is on the screen, and when a press in it is answered, by the page's own clock. */
import type { Page } from '@playwright/test';

export interface PanelTimes {
  /** From the last byte of the comments until the list had been painted, in milliseconds. */
  painted: number;
  /** Until a press on « Répondre », made as soon as it was there, was answered by the form. */
  answered: number;
}

declare global {
  interface Window {
    panelTimes: Promise<PanelTimes>;
  }
}

/** Before the page is opened. */
export async function installPanelProbe(page: Page): Promise<void> {
  await page.addInitScript(probe);
}

/** Runs inside the page, so it stands alone. */
function probe(): void {
  const painted = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      // Arrives after the frame that has it.
      port1.onmessage = () => done(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const appeared = <T>(find: () => T | null | undefined) =>
    new Promise<T>((done) => {
      const observer = new MutationObserver(() => {
        const found = find();
        if (!found) return;
        observer.disconnect();
        done(found);
      });
      observer.observe(document, { childList: true, subtree: true });
    });

  const watch = async () => {
    const row = await appeared(() => document.querySelector('#commentaires li[data-key]'));
    const listPainted = await painted();
    const button = [...row.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Répondre',
    );
    if (!button) throw new Error('No answer can be given');
    const form = appeared(() => row.querySelector('form textarea'));
    button.click();
    await form;
    const formPainted = await painted();
    const came = performance
      .getEntriesByType('resource')
      .find(({ name }) => /\/comments\?/.test(name));
    if (!(came instanceof PerformanceResourceTiming)) throw new Error('No comments came');
    const { responseEnd } = came;
    return { painted: listPainted - responseEnd, answered: formPainted - responseEnd };
  };
  window.panelTimes = watch();
}
