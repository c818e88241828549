/** What was measured, as Markdown: a small table for each question. */
import { type Column, comparisonTable } from './comparison-table.ts';
import { type Device, NEAR_PHONE } from './devices.ts';
import type { Load } from './first-view.ts';
import type { Intent, Visit } from './follow-headline.ts';
import { goalsTable } from './goals-table.ts';
import type { Measurements } from './measure.ts';
import type { ServedPage } from './pages.ts';
import { inKilobytes } from './weigh.ts';

const milliseconds = (value: number) => Math.round(value).toLocaleString('en');

const LOAD_COLUMNS: Column<Load>[] = [
  { title: 'FCP ms', of: ({ fcp }) => fcp, format: milliseconds },
  { title: 'LCP ms', of: ({ lcp }) => lcp, format: milliseconds, ratio: 'LCP' },
  { title: 'TBT ms', of: ({ tbt }) => tbt, format: milliseconds },
  { title: 'CLS', of: ({ cls }) => cls, format: (value) => value.toFixed(3) },
  { title: 'kB', of: ({ bytes }) => bytes, format: inKilobytes },
  { title: 'JS kB', of: ({ jsBytes }) => jsBytes, format: inKilobytes },
];

const VISIT_COLUMNS: Column<Visit>[] = [
  { title: 'article ms', of: ({ open }) => open, format: milliseconds, ratio: 'article' },
  { title: 'back ms', of: ({ back }) => back, format: milliseconds, ratio: 'back' },
];

const INTENTS: Record<Intent, string> = {
  none: '',
  intent: ', with intent',
  prefetched: ', prefetched',
};

/** The tables with their headings; those that nothing was measured for are left out. */
export function report(measurements: Measurements, pages: ServedPage[]): string {
  const { firstViews, visits } = measurements;
  const peers = pages.filter(({ isPeer }) => isPeer).map(({ name }) => name);
  const devices = new Set(firstViews.map(({ device }) => device));
  const onDevice = (device: Device) => firstViews.filter((view) => view.device === device);
  const rows = (device: Device, load: 'cold' | 'reload') =>
    onDevice(device).map((view) => ({ name: view.page.name, runs: view[load] }));
  const followed = visits.map((visit) => ({
    name: visit.page.name + INTENTS[visit.intent],
    runs: visit.visits,
  }));
  const goals = goalsTable(measurements);
  const sections = [
    ...[...devices].flatMap((device) => [
      `## The article, with an empty cache, on a ${device.name}\n\n${device.description}.`,
      comparisonTable(rows(device, 'cold'), LOAD_COLUMNS, peers),
      `## The same page loaded again, with a warm cache, on a ${device.name}`,
      comparisonTable(rows(device, 'reload'), LOAD_COLUMNS, peers),
    ]),
    ...(followed.length > 0 ? [FOLLOWED, comparisonTable(followed, VISIT_COLUMNS, peers)] : []),
    ...(goals ? [GOALS, goals] : []),
    '## The rows',
    pages
      .map(({ name, description, note = '' }) => `- **${name}**: ${description}${note}.`)
      .join('\n'),
  ];
  return sections.join('\n\n');
}

const FOLLOWED = `## From a headline to the article, and back to the list

${NEAR_PHONE.description}. From the press until the whole article, or the list, was painted: with
intent, a finger rested on the headline for 100 ms before; prefetched, the focus had been on it long
before; else it was pressed at once.`;

const GOALS = `## Goals\n\nOf medians; the first views are cold, on the phone.`;

/** How to read them. */
export const LEGEND = `Medians (least–most); ÷ is one median over another. The pages are opened in turns, each time with
nothing kept from before. Absolute times hold only inside this run: the ratios count. TBT counts every long task of the load, and reads
higher than it is for readers, since the tools of the browser are attached; for all rows alike.`;
