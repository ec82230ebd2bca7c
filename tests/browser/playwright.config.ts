import { defineConfig } from '@playwright/test';
import { readSiteLocation } from '../../src/lib/site/location.ts';
import { getBrowser } from './find-browser.ts';

const port = 4390;
const { base } = readSiteLocation(process.env);

/** What brings a server of its own, for a site at the root. */
const needsRoot = /(offline|offline-updates|offline-leaving)\.test\.ts$/;

// The workers load this file again; they use what the first run found.
const browser = getBrowser();
process.env['BROWSER_PATH'] = browser;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One picture for every machine: the tests tolerate how each draws its letters.
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  // Taken on purpose and looked at, never because one happened to be missing.
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  testIgnore: base === '/' ? [] : needsRoot,
  // The limits are for what never comes. On a busy machine a page may take ten times as long as on a quiet one.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    // Else each test would fetch a copy of the site; those of the copy itself let it in.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: browser, args: ['--no-sandbox', '--disable-background-networking'] },
  },
  webServer: {
    command: `node tests/browser/serve.ts ${port} ${base}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
