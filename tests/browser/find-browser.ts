/** Gets a browser for the tests: finds one, or installs one and says so. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../src/integrations/find-browser.ts';

// Where nothing can be downloaded, an installer may wait for longer than anyone would.
const installTimeout = 240_000;

/**
 * @returns Path of a browser: the one that the build would use, else a new one.
 * @throws When none is found and none can be installed.
 */
export function getBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;

  say('no browser found; installing Playwright’s Chromium');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser() === undefined && isDebianRoot()) {
    say('it could not be had; installing Debian’s Chromium with apt-get');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const installed = findBrowser();
  if (installed === undefined) {
    throw new Error('No browser found and none could be installed. Install Chromium, or name one in BROWSER_PATH.');
  }
  return installed;
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
