import type { Locator, Page } from '@playwright/test';
import { openFront, visit } from './page-parts.ts';
import { expect, test } from './test.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const opener = (page: Page) => page.getByRole('button', { name: 'Texte et affichage' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Réglages de lecture' });
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Drags with one finger, a step a frame. */
async function drag(page: Page, from: Locator, distance: number, pauseMs = 16) {
  const box = await from.boundingBox();
  if (!box) throw new Error('nothing to drag');
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: y + down }],
    });
  await touch('touchStart');
  for (let step = 1; step <= 8; step += 1) {
    await touch('touchMove', (distance * step) / 8);
    await page.waitForTimeout(pauseMs);
  }
  await touch('touchEnd');
}

test.describe('beside the page', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the settings float, and leave the page in use', async ({ page }) => {
    await visit(page, '/');
    await opener(page).click();
    await expect(dialog(page)).toBeVisible();
    expect((await dialog(page).boundingBox())?.width).toBe(352);
    await expect(dialog(page).locator(':focus')).toHaveCount(1);

    await opener(page).click();
    await expect(dialog(page)).toBeHidden();
    await opener(page).click();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(dialog(page)).toBeHidden();
    await opener(page).click();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  test('the controls stay under the pointer while the size changes', async ({ page }) => {
    await visit(page, '/');
    await opener(page).click();
    const larger = dialog(page).getByRole('button', { name: 'Agrandir' });
    const before = await larger.boundingBox();
    for (let step = 0; step < 3; step += 1) await larger.click();
    await expect(page.locator('html')).toHaveAttribute('data-size', '5');
    expect(await larger.boundingBox()).toEqual(before);
  });
});

test.describe('before anything ran', () => {
  // What the page says of the scripts that this test keeps from it.
  test.use({ allowedNoise: [/ERR_BLOCKED_BY_CLIENT/], viewport: { width: 1440, height: 900 } });

  test('what was chosen is right from the first frame of the next load', async ({ page }) => {
    await visit(page, '/');
    await opener(page).click();
    await dialog(page).getByRole('radio', { name: 'Sombre' }).check();
    const dark = await paper(page);
    await dialog(page).getByRole('radio', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');

    await page.route('**/assets/*.js', (route) => route.abort('blockedbyclient'));
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('#root', { state: 'attached' });
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(() => paper(page)).toBe(dark);
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  async function openSheet(page: Page) {
    await page.getByRole('button', { name: 'Réglages' }).tap();
    await expect(dialog(page)).toBeVisible();
    await dialog(page).evaluate((sheet) =>
      Promise.all(sheet.getAnimations().map(({ finished }) => finished)),
    );
  }

  test('the sheet has the floor, and gives the focus back', async ({ page }) => {
    await visit(page, '/');
    await openSheet(page);
    expect(await dialog(page).evaluate((sheet) => sheet.matches(':modal'))).toBe(true);
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('Tab');
    const outside = page.locator('body > #root :focus');
    await expect(outside).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Réglages' })).toBeFocused();
  });

  test('a press beside it closes it', async ({ page }) => {
    await visit(page, '/');
    await openSheet(page);
    await page.touchscreen.tap(200, 40);
    await expect(dialog(page)).toBeHidden();
  });

  test('a swipe down closes it, a nudge does not', async ({ page }) => {
    await visit(page, '/');
    await openSheet(page);
    const title = dialog(page).getByRole('heading');
    await drag(page, title, 40, 60);
    await page.waitForTimeout(100);
    await expect(dialog(page)).toBeVisible();
    expect(await dialog(page).evaluate((sheet) => sheet.style.translate)).toBe('');
    await drag(page, title, 160, 60);
    await expect(dialog(page)).toBeHidden();
  });

  test('nothing to touch is smaller than a fingertip', async ({ page }) => {
    await visit(page, '/');
    await openSheet(page);
    for (const control of await dialog(page).locator('button:visible, label:visible').all()) {
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
  });
});

test('keys that write do nothing behind the list of keys', async ({ page }) => {
  await openFront(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
