/** The rule that every page must be silent, on pages that are not: each of these has to fail. */
import { test } from './test.ts';

const LOG = 'console.info("noise")';

const NOISES: [string, string | (() => unknown)][] = [
  ['a line in the console', LOG],
  [
    'an error that nobody catches',
    () =>
      setTimeout(() => {
        throw new Error('noise');
      }),
  ],
  ['a promise that nobody catches', () => void Promise.reject(new Error('noise'))],
  ['a file that is missing', () => fetch('/missing.js')],
  [
    'markup made of text',
    () => setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<b>')),
  ],
  ['another origin', () => fetch('https://elsewhere.example/').catch(() => {})],
];

for (const [name, makeNoise] of NOISES) {
  test.fail(`${name} is heard`, async ({ page }) => {
    await page.goto('/');
    await page.evaluate(makeNoise);
  });
}

test('a request without an answer is heard', async ({ page, newsroom }) => {
  test.fail();
  await page.goto('/');
  newsroom.faults.isOffline = true;
  await page.evaluate(() => fetch('/api/site').catch(() => {}));
});

test.describe('what a test allows', () => {
  test.use({ allowedNoise: [/^info: noise/] });

  test('is not held against it', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(LOG);
  });
});
