/** Where things are on the page, by what a reader calls them; the interface is in French. */
import type { Page } from '@playwright/test';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The column that the list scrolls in. */
export const rail = (page: Page) =>
  page.getByRole('navigation', { name: 'En continu' }).locator('..');
export const headlines = (page: Page) => page.locator('[data-headline]');
/** The column of the article's text. */
export const articleText = (page: Page) => page.locator('article :has(> #b-p1)');
export const comments = (page: Page) => page.locator('#commentaires');
export const commentField = (page: Page) =>
  page.getByRole('textbox', { name: /^(Votre|Écrire un) commentaire$/ });
export const nameField = (page: Page) => page.getByRole('textbox', { name: 'Nom affiché' });
export const publish = (page: Page) => comments(page).getByRole('button', { name: 'Publier' });
export const settings = (page: Page) => page.getByRole('dialog', { name: 'Réglages de lecture' });
export const shortcuts = (page: Page) => page.getByRole('dialog', { name: 'Raccourcis clavier' });

/**
 * Opens a page as a reader who looks at it before doing anything. Its words may have come as HTML:
 * keys and controls answer once the app has taken it over. The sign of that is the scroll position,
 * which the app keeps from then on, by an effect that runs together with all others of the shell.
 */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await takenOver(page);
}

/** Waits until the app answers in the page that is open. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/** Waits until the app answers in the comments: what is typed is kept, and could be sent. */
export async function commentsTakenOver(page: Page): Promise<void> {
  // The line that says that nothing can be sent yet.
  await page.waitForFunction(() => document.querySelector('#commentaires form > p[hidden]'));
}

/** Opens the front page and waits for its list and its article. */
export async function openFront(page: Page): Promise<void> {
  await visit(page, '/');
  await headlines(page).first().waitFor({ state: 'attached' });
  await heading(page).waitFor();
}

/** Brings the comments into sight, and waits for the field: by the frame, as `waitFor` does not. */
export async function goToComments(page: Page): Promise<void> {
  await comments(page).evaluate((section) => section.scrollIntoView());
  await page.waitForFunction(() => document.querySelector('#commentaires textarea'));
  await commentField(page).waitFor();
}

/** Touches the field, and waits for the form that comes in its place. */
export async function openForm(page: Page): Promise<void> {
  await goToComments(page);
  await commentsTakenOver(page);
  await commentField(page).focus();
  await publish(page).waitFor();
}
