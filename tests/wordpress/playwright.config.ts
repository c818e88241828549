import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../browser/this-machine.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  testIgnore: 'node_modules/**',
  outputDir: '../../test-results/wordpress',
  retries: 0,
  // All share one WordPress.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: launchOptions(),
    locale: 'fr-FR',
    timezoneId: 'America/New_York',
  },
});
