/** What the first view and the way to an article are held to, beside what was measured. */
import { PHONE } from './devices.ts';
import type { Load } from './first-view.ts';
import type { Intent } from './follow-headline.ts';
import { markdownTable } from './markdown-table.ts';
import type { Measurements } from './measure.ts';
import { median } from './median.ts';

interface Goal {
  what: string;
  atMost: number;
  /** NaN where it was not measured. */
  measured(measurements: Measurements): number;
  format(value: number): string;
}

const times = (value: number) => `${value.toFixed(2)} ×`;

const GOALS: Goal[] = [
  lcpGoal('ours', 'limit', 1.1),
  lcpGoal('ours', 'wordpress', 0.75),
  lcpGoal('ours-shell', 'bare', 1),
  {
    what: 'TBT of ours',
    atMost: 100,
    measured: (all) => coldMedian(all, 'ours', ({ tbt }) => tbt),
    format: (value) => `${Math.round(value)} ms`,
  },
  {
    what: 'CLS of ours',
    atMost: 0,
    measured: (all) => coldMedian(all, 'ours', ({ cls }) => cls),
    format: (value) => value.toFixed(3),
  },
  openGoal('intent', 'with intent', 0.35),
  openGoal('none', 'at once', 0.6),
];

function lcpGoal(name: string, peer: string, atMost: number): Goal {
  const lcp = (all: Measurements, of: string) => coldMedian(all, of, (load) => load.lcp);
  return {
    what: `LCP of ${name} ÷ ${peer}`,
    atMost,
    measured: (all) => lcp(all, name) / lcp(all, peer),
    format: times,
  };
}

function openGoal(intent: Intent, how: string, atMost: number): Goal {
  return {
    what: `headline to article of ours ÷ wordpress, ${how}`,
    atMost,
    measured: (all) => openMedian(all, 'ours', intent) / openMedian(all, 'wordpress', 'none'),
    format: times,
  };
}

function coldMedian({ firstViews }: Measurements, name: string, of: (load: Load) => number) {
  const view = firstViews.find(({ page, device }) => page.name === name && device === PHONE);
  return median((view?.cold ?? []).map(of));
}

function openMedian({ visits }: Measurements, name: string, intent: Intent): number {
  const found = visits.find((visit) => visit.page.name === name && visit.intent === intent);
  return median((found?.visits ?? []).map(({ open }) => open));
}

/** Markdown: a row for each goal that was measured; undefined where none was. */
export function goalsTable(measurements: Measurements): string | undefined {
  const rows = GOALS.flatMap(({ what, atMost, measured, format }) => {
    const value = measured(measurements);
    if (Number.isNaN(value)) return [];
    return [[what, format(atMost), format(value), value <= atMost ? 'yes' : 'no']];
  });
  if (rows.length === 0) return undefined;
  return markdownTable([['goal', 'at most', 'measured', 'held'], ...rows]);
}
