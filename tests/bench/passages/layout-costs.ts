/** What the margin costs when the text beside it gets another shape: how often the page is laid out. */
import type { Browser, Page } from '@playwright/test';

type Change = 'another width' | 'another face' | 'another size';

/** For one change, on the average. */
export interface LayoutCost {
  change: Change;
  layouts: number;
  styles: number;
  /** Of the layouts, those that a script forced by asking for a place or a size before one was due. */
  forcedLayouts: number;
  /** Of the styles, the same. */
  forcedStyles: number;
}

interface TraceEvent {
  name: string;
  args?: { beginData?: { stackTrace?: unknown[] } };
}

const TIMES = 10;
/** Far more than a change takes to be over. */
const OVER_MS = 400;
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];

/** Each change is made ten times, to and fro. */
export async function layoutCosts(browser: Browser, page: Page): Promise<LayoutCost[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const changes: [Change, (isThere: boolean) => Promise<void>][] = [
    [
      'another width',
      (isThere) => page.setViewportSize({ width: isThere ? width - 60 : width, height }),
    ],
    ['another face', () => page.evaluate(otherFace)],
    ['another size', (isThere) => page.evaluate(setSize, isThere ? '3' : '2')],
  ];
  const costs: LayoutCost[] = [];
  for (const [change, make] of changes) {
    await browser.startTracing(page, { categories: CATEGORIES });
    for (let time = 1; time <= TIMES; time += 1) {
      await make(time % 2 === 1);
      await page.waitForTimeout(OVER_MS);
    }
    const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
      (await browser.stopTracing()).toString(),
    );
    const named = (wanted: string) => traceEvents.filter(({ name }) => name === wanted);
    const layouts = named('Layout');
    const styles = named('UpdateLayoutTree');
    costs.push({
      change,
      layouts: layouts.length / TIMES,
      styles: styles.length / TIMES,
      forcedLayouts: layouts.filter(isForced).length / TIMES,
      forcedStyles: styles.filter(isForced).length / TIMES,
    });
  }
  return costs;
}

function isForced({ args }: TraceEvent): boolean {
  return (args?.beginData?.stackTrace?.length ?? 0) > 0;
}

/** As the app does once its faces are here. Runs inside the page. */
function otherFace(): void {
  document.documentElement.toggleAttribute('data-faces');
}

/** As the reader's setting does. Runs inside the page. */
function setSize(size: string): void {
  document.documentElement.dataset['size'] = size;
}
