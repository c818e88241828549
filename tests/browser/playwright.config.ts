import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './this-machine.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 20_000,
  globalTimeout: 240_000,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: launchOptions(),
    locale: 'fr-FR',
    // Not the newsroom's: the reader sees the newsroom's wall time wherever the device is.
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
  },
});
