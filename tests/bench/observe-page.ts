/** In milliseconds since the navigation began; CLS has no unit. */
export interface Observations {
  fcp: number;
  lcp: number;
  /** What long tasks took beyond 50 ms each, those before the first paint too: else a blank page would have none. */
  tbt: number;
  /** The worst window of layout shifts (https://web.dev/articles/cls). */
  cls: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** What the browser observed of its page so far. Runs inside that page, so it stands alone. */
export async function observePage(): Promise<Observations> {
  const types = ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'];
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  for (const type of types) observer.observe({ type, buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();

  const isShift = (entry: PerformanceEntry): entry is LayoutShift =>
    entry.entryType === 'layout-shift';
  const of = (type: string) => entries.filter(({ entryType }) => entryType === type);

  const fcp = of('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0;
  const lcp = of('largest-contentful-paint').at(-1)?.startTime ?? 0;
  const tbt = of('longtask').reduce((total, { duration }) => total + duration - 50, 0);

  let cls = 0;
  let sum = 0;
  let first = 0;
  let last = 0;
  for (const { startTime, value, hadRecentInput } of entries.filter(isShift)) {
    if (hadRecentInput) continue;
    const isSameWindow = sum > 0 && startTime - last < 1000 && startTime - first < 5000;
    first = isSameWindow ? first : startTime;
    sum = isSameWindow ? sum + value : value;
    last = startTime;
    cls = Math.max(cls, sum);
  }
  return { fcp, lcp, tbt, cls };
}
