import { screen, within } from '@testing-library/react';
import { plainSpaces } from '../../src/lib/french-spacing.ts';
import { newsroom } from '../newsroom.ts';

/** Where the list is asked for, for failures that are injected there. */
export const headlinesAddress = '*/api/headlines';

/** Each headline begins with its time; roles and names of so many links would take their time. */
const TIME = /^\d\d:\d\d$/;

/** The column of the live list, beside the page or as the page; its queries look nowhere else. */
export const column = () => within(screen.getByRole('navigation', { name: 'En continu' }));

/** The links of the headlines, from top to bottom. */
export function headlines(): HTMLElement[] {
  return column()
    .getAllByText(TIME)
    .flatMap((time) => time.closest('a') ?? []);
}

/** The link of one headline; `words` are a part of what it says. */
export const headline = (words: RegExp) => column().getByRole('link', { name: words });

/** The words of every row, days and headlines, once the list has come. */
export async function rows(): Promise<string[]> {
  const [time] = await column().findAllByText(TIME);
  const list = time?.closest('[role="feed"]')?.parentElement;
  const items = list?.querySelectorAll(':scope > :not([role="feed"]), article') ?? [];
  return [...items].map(({ textContent }) => plainSpaces(textContent));
}

/** As many older headlines, the first of them the newest: « Titre 1 », « Titre 2 » … */
export function publishOlder(count: number): void {
  const newest = Date.parse('2025-04-22T12:00:00Z');
  for (let n = 1; n <= count; n += 1) {
    const publishedAt = new Date(newest - n * 60_000).toISOString();
    newsroom.db.publish({ title: `Titre ${n}`, publishedAt });
  }
}
