import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { choose } from './preferences.ts';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Tall enough for any page, so that nothing is half under what sticks to an edge. */
const SIZES = [
  { width: 1440, height: 3600 },
  { width: 390, height: 5400 },
];

/** Nothing but its colours tells the dark page from the light one. */
const LOOKS = [
  { name: 'light', preferences: {}, rules: undefined },
  { name: 'dark', preferences: { theme: 'dark' }, rules: ['color-contrast'] },
  { name: 'Arabic', preferences: { language: 'ar' }, rules: undefined },
] as const;

/** The thread and its knots are drawn before the text, not behind it. */
const OPTIONS = {
  resultTypes: ['violations' as const],
  checks: { 'color-contrast': { options: { ignorePseudo: true } } },
};

/** axe finds nothing on the page as it is now, in any look and size; leaves it light, French and wide. */
export async function expectAccessible(page: Page, name: string, sizes = SIZES): Promise<void> {
  for (const { name: look, preferences, rules } of LOOKS) {
    await choose(page, preferences);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const axe = (await builderFor(page)).options(OPTIONS);
      const { violations } = await (rules
        ? axe.withRules([...rules])
        : axe.withTags(TAGS)
      ).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect.soft(found, `${name}, ${look}, ${size.width} px`).toEqual([]);
    }
  }
  await choose(page, {});
  if (sizes === SIZES) await page.setViewportSize({ width: 1440, height: 900 });
}

/** One page only (its results come back without a second one), which axe is put into once. */
async function builderFor(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  return new AxeBuilder(isThere ? { page, axeSource: ';' } : { page }).setLegacyMode();
}
