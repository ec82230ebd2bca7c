import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Names under which systems keep a Chromium or Chrome. */
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium on this machine.
 * @param named What BROWSER_PATH says: a path, or `none` for doing without.
 * @returns Path of a browser: the one named, else Playwright's own, else the system's.
 * @throws When the one named does not exist.
 */
export function findBrowser(named = process.env['BROWSER_PATH']): string | undefined {
  if (named === 'none') return undefined;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`BROWSER_PATH names ${named}, which does not exist.`);
    return named;
  }
  const candidates = [chromium.executablePath(), ...systemNames.map(findOnPath), ...systemPaths];
  return candidates.find((path) => path !== undefined && existsSync(path) && starts(path));
}

/** Playwright's own is of no use on a Linux that lacks the libraries it loads. */
const starts = (path: string) =>
  process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

function findOnPath(name: string): string | undefined {
  const { stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return stdout.split(/\r?\n/)[0] || undefined;
}
