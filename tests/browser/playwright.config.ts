import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const port = 4390;

// The workers load this file again; they use what the first run found.
const browser = findBrowser();
process.env['BROWSER_PATH'] = browser;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One picture for every machine: the tests tolerate how each draws its letters.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // Taken on purpose and looked at, never because one happened to be missing.
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: browser, args: ['--no-sandbox', '--disable-background-networking'] },
  },
  webServer: {
    command: `node tests/browser/serve.ts ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
