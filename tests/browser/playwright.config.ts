import { defineConfig, devices } from '@playwright/test';
import { findNginx } from './nginx.ts';
import type { Host } from './test.ts';
import { launchOptions } from './this-machine.ts';

const { SERVER } = process.env;
const on = (host: Host) => ({ name: host, use: { host } });
/** A real nginx gets the tests that say `{ tag: '@host' }`; with `SERVER=nginx`, all of them. */
const onNginx = { ...on('nginx'), grep: /@host/ };
const projects = findNginx() ? [on('preview'), onNginx] : [on('preview')];

export default defineConfig<{ host: Host }>({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 20_000,
  reporter: 'line',
  projects: SERVER === 'nginx' ? [on('nginx')] : projects,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: launchOptions(),
    locale: 'fr-FR',
    // Not the newsroom's: the reader sees the newsroom's wall time wherever the device is.
    timezoneId: 'America/New_York',
  },
});
