import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type * as playwright from 'playwright-core';
import { cache } from '../../cache/cache.ts';

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
  const candidates = [getOwnPath(), ...systemNames.flatMap(listOnPath), ...systemPaths];
  return candidates.find((path) => existsSync(path) && starts(path));
}

/** Stands for a browser as it is now: an update changes its file. */
export function describeBrowser(path: string): string {
  const file = realpathSync(path);
  const { size, mtimeMs } = statSync(file);
  return JSON.stringify([path, file, size, mtimeMs]);
}

/** Where Playwright keeps its own. It says so only once loaded, which takes longer than all the rest. */
function getOwnPath(): string {
  const settings = Object.entries(process.env).filter(([name]) => /^(?:PLAYWRIGHT_|XDG_CACHE_HOME$)/.test(name));
  const load = () => createRequire(import.meta.url)('playwright-core') as typeof playwright;
  const parts = [homedir(), JSON.stringify(settings.toSorted()), cache.digestCode('src/build/booklet/find-browser.ts')];
  return cache.cachedSync('browser', parts, () => load().chromium.executablePath()).toString();
}

/** Playwright's own is of no use on a Linux that lacks the libraries it loads. Tried until it has started once. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    cache.cachedSync('browser', ['starts', describeBrowser(path)], () => {
      if (spawnSync(path, ['--version'], { stdio: 'ignore' }).status !== 0) throw new Error(`${path} does not start.`);
      return '';
    });
    return true;
  } catch {
    return false;
  }
}

const listOnPath = (name: string): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name));
