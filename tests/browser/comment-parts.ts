/** The parts of a thread, and what a reader does in it. */
import type { Locator, Page } from '@playwright/test';
import { commentField, comments, nameField, openForm, publish } from './page-parts.ts';

/** The rows that are on the page: of a long thread, not all are. */
export const rows = (page: Page) => comments(page).locator('ol > li[data-id]');
export const rowOf = (page: Page, { id }: { id: string }) =>
  comments(page).locator(`ol > li[data-id="${id}"]`);
export const rowWith = (page: Page, words: string) => rows(page).filter({ hasText: words });
export const arrivals = (page: Page) =>
  comments(page).getByRole('button', { name: /nouveaux? commentaires?$/ });
export const replyTo = (row: Locator) =>
  row.getByRole('button', { name: /^(Répondre|Reprendre ma réponse)$/ });
export const answerField = (page: Page) => page.getByRole('textbox', { name: 'Votre réponse' });
export const published = (page: Page) => page.getByText('Votre commentaire est publié.');

/** Fills the form; a reader who is known signs as before. */
export async function write(page: Page, words: string, name = 'Lectrice Fictive'): Promise<void> {
  await openForm(page);
  await commentField(page).fill(words);
  if (await nameField(page).isVisible()) await nameField(page).fill(name);
}

/** Fills the form and sends it. */
export async function post(page: Page, words: string, name?: string): Promise<void> {
  await write(page, words, name);
  await publish(page).click();
}

/** Opens what is done with a comment now and then. */
export async function showActions(row: Locator): Promise<void> {
  await row.getByRole('button', { name: 'Autres actions' }).click();
}
