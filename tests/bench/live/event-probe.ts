/** When what an event says has been painted, on the clock that this process has too. */
import type { Page } from '@playwright/test';

/** What tells that it is shown. */
export type Sign =
  | { kind: 'headline'; id: string; words: string }
  | { kind: 'gone'; id: string }
  /** The number of those that wait above the reader. */
  | { kind: 'count' };

declare global {
  interface Window {
    /** Begins to wait. */
    expectSign(sign: Sign): void;
    /** When what was expected had been painted, in milliseconds since 1970. */
    signPainted: Promise<number>;
    /** How long each task took that took more than 50 ms, in milliseconds; whoever has read them takes them out. */
    longTasks: number[];
  }
}

/** Before the page is opened. */
export async function installEventProbe(page: Page): Promise<void> {
  await page.addInitScript(probe);
}

/** Runs inside the page, so it stands alone. */
function probe(): void {
  window.longTasks = [];
  const observer = new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });

  const rowOf = (id: string) => document.querySelector(`[data-headline="${id}"]`);
  const countSaid = () => document.querySelector('[data-key="newer"]')?.textContent;

  const watch = (sign: Sign): (() => boolean) => {
    switch (sign.kind) {
      case 'headline':
        return () => rowOf(sign.id)?.textContent.includes(sign.words) === true;
      case 'gone':
        return () => rowOf(sign.id) === null;
      case 'count': {
        const before = countSaid();
        return () => countSaid() !== before;
      }
    }
  };

  window.expectSign = (sign) => {
    const isShown = watch(sign);
    window.signPainted = new Promise((done) => {
      const mutations = new MutationObserver(() => {
        if (!isShown()) return;
        mutations.disconnect();
        const { port1, port2 } = new MessageChannel();
        // Arrives after the frame that has it.
        port1.onmessage = () => done(Date.now());
        requestAnimationFrame(() => port2.postMessage(null));
      });
      mutations.observe(document, { childList: true, characterData: true, subtree: true });
    });
  };
}
