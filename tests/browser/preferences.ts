import type { Page } from '@playwright/test';

/** As `src/features/settings/preferences.ts` keeps them. */
interface Preferences {
  theme: 'auto' | 'light' | 'dark';
  size: 1 | 2 | 3 | 4 | 5;
  width: 'narrow' | 'normal' | 'wide';
  language: 'fr' | 'ar' | 'en';
  shortcuts: boolean;
}

const USUAL: Preferences = {
  theme: 'auto',
  size: 2,
  width: 'normal',
  language: 'fr',
  shortcuts: true,
};

/** Chooses as a reader would in another tab: at once, and for every page that is opened later. */
export async function choose(page: Page, chosen: Partial<Preferences>): Promise<void> {
  const value = { ...USUAL, ...chosen };
  await page.evaluate(
    (json) => {
      const key = 'le-fil:preferences';
      localStorage.setItem(key, json);
      window.dispatchEvent(new StorageEvent('storage', { key }));
    },
    JSON.stringify({ version: 1, value }),
  );
  await page.waitForFunction(({ language, theme, size, width }) => {
    const { lang, dataset } = document.documentElement;
    const shown = [lang, dataset.theme, dataset.size, dataset.width];
    return shown.join() === [language, theme, size, width].join();
  }, value);
}
