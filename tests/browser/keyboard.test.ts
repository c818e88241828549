/** A whole visit without a pointer. */
import type { Page } from '@playwright/test';
import { focusFault, press } from './focus.ts';
import {
  commentField,
  comments,
  heading,
  headlines,
  nameField,
  openFront,
  settings,
  shortcuts,
  takenOver,
  visit,
} from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const root = (page: Page) => page.locator('html');

test('from the first Tab to a comment', async ({ page, newsroom: { db } }) => {
  await openFront(page);

  await press(page, 'Tab');
  await expect(page.getByRole('link', { name: 'Aller à l’article' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Aller à l’article' })).toBeInViewport();
  await press(page, 'Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await press(page, 'Tab');
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeFocused();

  // The open article is the last of the list.
  await press(page, 'k', 'k', 'k', 'j');
  await expect(headlines(page).nth(7)).toBeFocused();
  expect(await focusFault(page)).toBeUndefined();
  await press(page, 'Enter');
  await expect(heading(page)).toContainText('Xi Jinping');
  await expect(heading(page)).toBeFocused();
  await expect(headlines(page).nth(7)).toHaveAttribute('aria-current', 'page');
  await press(page, 'j');
  await expect(headlines(page).nth(8)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toContainText('Casablanca-Settat');
  await expect(heading(page)).toBeFocused();

  await press(page, 'c');
  const title = comments(page).getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await press(page, 'Tab');
  await expect(commentField(page)).toBeFocused();
  await page.keyboard.type('Un avis, sans souris ? Oui.');
  await expect(nameField(page)).toBeVisible();
  await press(page, 'Tab');
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type('Lectrice Fictive');
  await press(page, 'Control+Enter');
  await expect(page.getByText('Votre commentaire est publié.')).toBeVisible();
  await expect(nameField(page)).toBeFocused();
  expect(db.comments(leadOf(db).id)).toHaveLength(1);
});

test('every key does what the list of keys says', async ({ page }) => {
  await openFront(page);
  const save = page.getByRole('button', { name: /^Enregistr/ });
  await press(page, 's');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await press(page, 's');
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  await press(page, '+', '+');
  await expect(root(page)).toHaveAttribute('data-size', '4');
  await press(page, '-');
  await expect(root(page)).toHaveAttribute('data-size', '3');
  await press(page, '0');
  await expect(root(page)).toHaveAttribute('data-size', '2');
  for (const theme of ['light', 'dark', 'auto']) {
    await press(page, 't');
    await expect(root(page)).toHaveAttribute('data-theme', theme);
  }

  const search = page.getByRole('searchbox', { name: 'Filtrer ou rechercher' });
  await press(page, '/');
  await expect(search).toBeFocused();
  // In a field, keys write.
  await page.keyboard.type('siam t');
  await expect(search).toHaveValue('siam t');
  await expect(page).toHaveURL(/\?q=siam\+t$/);
  await expect(headlines(page)).toHaveCount(3);
  await press(page, 'Escape');
  await expect(search).toHaveValue('');
  await expect(headlines(page)).toHaveCount(10);
  await press(page, 'Shift+Tab', 'Control+k');
  await expect(search).toBeFocused();

  await headlines(page).first().focus();
  await press(page, '?');
  await expect(shortcuts(page)).toBeVisible();
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
  await expect(page.locator('#root :focus')).toHaveCount(0);
  await press(page, 'Escape');
  await expect(shortcuts(page)).toBeHidden();
  await expect(headlines(page).first()).toBeFocused();
});

test('keys can be turned off, and on again', async ({ page }) => {
  await openFront(page);
  const opener = page.getByRole('button', { name: 'Texte et affichage' });
  while (!(await opener.evaluate((button) => button.matches(':focus')))) await press(page, 'Tab');
  await press(page, 'Enter');
  await expect(settings(page).locator(':focus')).toHaveCount(1);
  const dark = settings(page).getByRole('radio', { name: 'Sombre' });
  while (!(await page.evaluate(() => document.activeElement?.matches('[type="radio"]')))) {
    await press(page, 'Tab');
  }
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(dark).toBeChecked();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');

  const keys = settings(page).getByRole('switch', { name: 'Raccourcis clavier' });
  while (!(await keys.evaluate((button) => button.matches(':focus')))) await press(page, 'Tab');
  await press(page, 'Space');
  await expect(keys).not.toBeChecked();
  await press(page, 'Escape');
  await expect(settings(page)).toBeHidden();
  await expect(opener).toBeFocused();

  await press(page, 't', 's', 'j', '?');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeVisible();
  await expect(opener).toBeFocused();
  await expect(shortcuts(page)).toBeHidden();
  await press(page, 'Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();

  await page.reload();
  await takenOver(page);
  await press(page, 't');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
});

test('a phone’s search can be typed into at once', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/', '/saved']) {
    await visit(page, address);
    await page.getByRole('button', { name: 'Filtrer ou rechercher' }).click();
    await expect(page.getByRole('searchbox').filter({ visible: true })).toBeFocused();
    await page.keyboard.type('siam');
    await expect(headlines(page)).toHaveCount(3);
  }
});

test('a second Escape gives the keyboard back to the list', async ({ page }) => {
  await openFront(page);
  await page.keyboard.press('/');
  await page.keyboard.type('siam');
  await expect(headlines(page)).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(headlines(page)).toHaveCount(10);
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(headlines(page).nth(8)).toBeFocused();
});
