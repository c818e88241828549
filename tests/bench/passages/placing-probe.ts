/** When the passages of an article are on the screen, by the page's own clock. */
import type { Page } from '@playwright/test';
import type { Placed, Shown } from './placed.ts';

/** In milliseconds from the last byte of the comments. */
export interface PlacingTimes {
  /** Until what stands as it was had its place on the page. */
  placed: number;
  /** Until it had been painted there. */
  painted: number;
  /** Until its marks had been too. */
  first: number;
  /** Until all that is found had been. */
  last: number;
  /** How long each task took that took more than 50 ms, until that which stands as it was was there. */
  longTasks: number[];
  /** The same of those that looked for the rest. */
  longSearches: number[];
}

declare global {
  interface Window {
    placingTimes: Promise<PlacingTimes>;
  }
}

/** Before the page is opened. */
export async function installPlacingProbe(page: Page, placed: Placed): Promise<void> {
  await page.addInitScript(probe, placed);
}

/** Runs inside the page, so it stands alone. */
function probe({ first, last }: Placed): void {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });

  const painted = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      // Arrives after the frame that has it.
      port1.onmessage = () => done(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const count = (names: string[], of: (name: string) => number) =>
    names.reduce((sum, name) => sum + of(name), 0);
  const NAMES = ['lf-passage-1', 'lf-passage-2', 'lf-passage-3'];
  const isPlaced = ({ ranges }: Shown) =>
    count(NAMES, (name) => CSS.highlights.get(name)?.size ?? 0) === ranges;
  const isShown = (what: Shown) => {
    if (!isPlaced(what)) return false;
    const { comments, passages } = what;
    const marks = [...document.querySelectorAll('[data-aside] > [data-has]')];
    const said = count(
      marks.map(({ textContent }) => textContent),
      Number,
    );
    return said === comments || document.querySelectorAll('[data-note]').length === passages;
  };
  const watchers = new Set<() => void>();
  const hasChanged = () => {
    for (const watcher of watchers) watcher();
  };
  new MutationObserver(hasChanged).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  const { set } = HighlightRegistry.prototype;
  HighlightRegistry.prototype.set = function (...entry) {
    const registry = set.apply(this, entry);
    hasChanged();
    return registry;
  };
  const until = (isSo: () => boolean) =>
    new Promise<void>((done) => {
      const watcher = () => {
        if (!isSo()) return;
        watchers.delete(watcher);
        done();
      };
      watchers.add(watcher);
      watcher();
    });

  const isSame = first.ranges === last.ranges;
  const watchPlaces = async () => {
    await until(() => isPlaced(first));
    return [performance.now(), await painted()] as const;
  };
  const watch = async () => {
    const places = watchPlaces();
    await until(() => isShown(first));
    const firstPainted = await painted();
    const [placedAt, paintedAt] = await places;
    await until(() => isShown(last));
    const lastPainted = isSame ? firstPainted : await painted();
    // What is told of the last task comes after it.
    await new Promise((done) => setTimeout(done, 500));
    const came = performance
      .getEntriesByType('resource')
      .findLast(({ name }) => /\/comments\?(?!.*newest)/.test(name));
    if (!(came instanceof PerformanceResourceTiming)) throw new Error('No comments came');
    const { responseEnd } = came;
    const longTasks = (from: number, to: number) =>
      tasks
        .filter(({ startTime }) => from <= startTime && startTime < to)
        .map(({ duration }) => duration);
    return {
      placed: placedAt - responseEnd,
      painted: paintedAt - responseEnd,
      first: firstPainted - responseEnd,
      last: lastPainted - responseEnd,
      longTasks: longTasks(responseEnd, firstPainted),
      longSearches: longTasks(firstPainted, Number.POSITIVE_INFINITY),
    };
  };
  window.placingTimes = watch();
}
