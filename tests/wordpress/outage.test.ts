/** What can stand between a reader and a WordPress: each ends in what was there, or in a clear sentence. */

import type { Page } from '@playwright/test';
import { heading, headlines, visit } from '../browser/page-parts.ts';
import { SLUGS } from './hard-cases/posts.ts';
import { follow, openArticle } from './page-parts.ts';
import type { RelayFault } from './relay.ts';
import { expect, test } from './test.ts';

test.use({
  allowedNoise: [/status of (401|404|50[023])|ERR_(FAILED|EMPTY_RESPONSE)|CORS policy/],
});

/** Across origins an answer without CORS cannot be read, whatever it says. */
const UNREADABLE = 'La réponse du site ne peut pas être lue ici.';
const OUTAGES: [fault: RelayFault, said: string][] = [
  ['maintenance', UNREADABLE],
  ['gateway', UNREADABLE],
  ['cut', 'La rédaction ne répond pas.'],
  ['no-cors', UNREADABLE],
];

const unreachable = (page: Page) =>
  page.getByText('Rédaction injoignable').filter({ visible: true });

for (const [fault, said] of OUTAGES) {
  test(`${fault} in the middle: what was read stays, and it goes on after it`, async ({
    page,
    desk,
    relay,
  }) => {
    await page.clock.install();
    await openArticle(page, SLUGS.few);
    await page.keyboard.press('Shift');
    await expect(headlines(page).first()).toContainText('SIAM');
    relay.fault = fault;
    await follow(page, () => expect(unreachable(page)).toHaveCount(1, { timeout: 500 }));
    await expect(heading(page)).toHaveText('Un article à quelques commentaires');
    await expect(headlines(page).first()).toContainText('SIAM');

    const id = await desk.publish({ title: 'Après la panne' });
    relay.fault = undefined;
    const after = page.locator(`[data-headline="${id}"]`);
    await follow(page, () => expect(after).toHaveCount(1, { timeout: 500 }));
    await expect(unreachable(page)).toHaveCount(0);
  });

  test(`${fault} from the start says so, and is asked again`, async ({ page, relay }) => {
    relay.fault = fault;
    await page.goto(`/articles/${SLUGS.few}`);
    await expect(heading(page)).toHaveText(said);
    relay.fault = undefined;
    const alert = page.getByRole('alert').filter({ has: heading(page) });
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await expect(heading(page)).toHaveText('Un article à quelques commentaires');
  });
}

test('a notice that PHP prints before the JSON is no harm', async ({ page, relay }) => {
  relay.fault = 'notice';
  await visit(page, '/live');
  await expect(headlines(page).first()).toContainText('SIAM');
  await headlines(page).filter({ hasText: 'Innovation' }).first().click();
  await expect(heading(page)).toContainText('Innovation');
});

for (const [fault, said] of [
  ['rest-off', UNREADABLE],
  ['login', 'Ce site ne se lit pas sans connexion.'],
] as const) {
  test(`${fault}: a sentence that says what is the matter`, async ({ page, relay }) => {
    relay.fault = fault;
    await page.goto('/');
    await expect(heading(page)).toHaveText(said);
  });
}

test.describe('plain permalinks', () => {
  test('are found by the address that always works', async ({ page, desk }) => {
    await desk.setOptions({ permalink_structure: '' });
    await visit(page, '/live');
    await expect(headlines(page).first()).toContainText('SIAM');
    await headlines(page).filter({ hasText: 'Innovation' }).first().click();
    await expect(heading(page)).toContainText('Innovation');
  });
});
