/** What a reader of a WordPress does, and where to look; the rest is in `tests/browser`. */
import { expect, type Page } from '@playwright/test';
import { paths } from '../../src/lib/paths.ts';
import { write } from '../browser/comment-parts.ts';
import { goToComments, publish, visit } from '../browser/page-parts.ts';

export const mailField = (page: Page) => page.getByRole('textbox', { name: 'Adresse e-mail' });
/** Title, text and pictures: the list's entries are articles too. */
export const articleOf = (page: Page) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });

export async function openArticle(page: Page, slug: string): Promise<void> {
  await visit(page, paths.article.href(slug));
}

export async function openComments(page: Page, slug: string): Promise<void> {
  await openArticle(page, slug);
  await goToComments(page);
}

interface Writer {
  name?: string;
  email?: string;
}

/** Fills the form, with what WordPress asks for unless told otherwise, and sends it. */
export async function send(page: Page, words: string, writer: Writer = {}): Promise<void> {
  const { name = 'Lectrice Fictive', email = 'lectrice.fictive@exemple.ma' } = writer;
  await write(page, words, name);
  if (await mailField(page).isVisible()) await mailField(page).fill(email);
  await publish(page).click();
}

/** Lets the time of an installed clock go by, with all that the page does meanwhile, until `isSo` holds. */
export async function follow(page: Page, isSo: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(10_000);
    await isSo();
  }).toPass({ intervals: [20, 100, 250] });
}
