import { defineConfig } from '@playwright/test';
import { readSiteLocation } from '../../src/lib/site/location.ts';
import { browserParameters, getBrowser } from './find-browser.ts';

const port = 4390;
const { base } = readSiteLocation(process.env);

/** Tests with a server of their own, for a site at the root. */
const needsRoot = /(offline|offline-updates|offline-leaving)\.test\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  // One screenshot for every machine: the tests tolerate how each draws its letters.
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  // A screenshot is taken by `npm run screenshots` and looked at, never because one is missing.
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  testIgnore: base === '/' ? [] : needsRoot,
  // The limits are for what never comes. On a busy machine a page may take ten times as long as on a quiet one.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    // Otherwise each test would fetch an offline copy; the tests of the copy allow it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: getBrowser(), args: browserParameters },
  },
  webServer: {
    // Both kinds of host, each with one of the builds.
    command: `node tests/browser/serve.ts ${port} ${base} ${base === '/' ? '' : 'plain'}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
