import type { Page } from '@playwright/test';

const A_DAY_MS = 24 * 3_600_000;
const PAGE = /^\/(live|articles\/[^/]+)?\/?$/;

/**
 * Pages come as if they had been made a day earlier, at the same time of the clock: whatever is on them
 * is asked for again, however fresh the build is.
 */
export async function growOld(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => PAGE.test(pathname),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(
        /"updatedAt":(\d{13})(?=[,}])/g,
        (_, instant) => `"updatedAt":${Number(instant) - A_DAY_MS}`,
      );
      await route.fulfill({ response, body });
    },
  );
}
