import { findBrowser } from '../../src/build/booklet/find-browser.ts';
import { installPrograms } from '../install-programs.ts';
import { getProgram } from '../programs.ts';

/**
 * Gets a browser for the tests: finds one, or installs one and says so.
 * @returns Path of a browser: the one that the build would use, else a new one.
 * @throws When none is found and none can be installed.
 */
export function getBrowser(): string {
  if (findBrowser() === undefined) installPrograms(['chromium']);
  return getProgram('chromium');
}
