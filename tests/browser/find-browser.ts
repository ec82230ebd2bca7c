/** Finds a browser for the tests, or installs one, and says what it did. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Names under which systems keep a Chromium or Chrome. */
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
// Where nothing can be downloaded, an installer may wait for longer than anyone would.
const installTimeout = 240_000;

const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * @returns Path of a browser: the one named by BROWSER_PATH, else Playwright's own, else the system's, else a new one.
 * @throws When none is found and none can be installed.
 */
export function findBrowser(): string {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`BROWSER_PATH names ${named}, which does not exist.`);
    return named;
  }
  const found = findInstalled();
  if (found !== undefined) return found;

  say('no browser found; installing Playwright’s Chromium');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findInstalled() === undefined && isDebianRoot()) {
    say('it could not be had; installing Debian’s Chromium with apt-get');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const installed = findInstalled();
  if (installed === undefined) {
    throw new Error('No browser found and none could be installed. Install Chromium, or name one in BROWSER_PATH.');
  }
  return installed;
}

function findInstalled(): string | undefined {
  const candidates = [chromium.executablePath(), ...systemNames.map(findOnPath), ...systemPaths];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

function findOnPath(name: string): string | undefined {
  const { stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return stdout.split(/\r?\n/)[0] || undefined;
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function run(command: string, parameters: string[]): void {
  spawnSync(command, parameters, {
    stdio: 'ignore',
    shell: process.platform === 'win32',
    timeout: installTimeout,
  });
}

function say(message: string): void {
  console.log(`[browser] ${message}`);
}
