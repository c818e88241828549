/** Where things are on the page, by what a reader calls them; the interface is in French. */
import type { Page } from '@playwright/test';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The column that the list scrolls in. */
export const rail = (page: Page) =>
  page.getByRole('navigation', { name: 'En continu' }).locator('..');
export const headlines = (page: Page) => page.locator('[data-headline]');
export const comments = (page: Page) => page.locator('#commentaires');
export const commentField = (page: Page) =>
  page.getByRole('textbox', { name: /^(Votre|Écrire un) commentaire$/ });
export const nameField = (page: Page) => page.getByRole('textbox', { name: 'Nom affiché' });
export const settings = (page: Page) => page.getByRole('dialog', { name: 'Réglages de lecture' });
export const shortcuts = (page: Page) => page.getByRole('dialog', { name: 'Raccourcis clavier' });

/** Opens the front page and waits for its list and its article. */
export async function openFront(page: Page): Promise<void> {
  await page.goto('/');
  await headlines(page).first().waitFor({ state: 'attached' });
  await heading(page).waitFor();
}

/** Brings the comments into sight, and waits for the form. */
export async function goToComments(page: Page): Promise<void> {
  await comments(page).evaluate((section) => section.scrollIntoView());
  await commentField(page).waitFor();
}
