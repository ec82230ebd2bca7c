import { findBrowser } from '../../src/build/booklet/find-browser.ts';
import { installPrograms } from '../install-programs.ts';
import { getProgram, programs } from '../programs.ts';

/**
 * Gets a browser for the tests: finds one, or installs one and says so.
 * @returns Path of the one named in BROWSER_PATH, else of the one without windows, else of the one that the build would use.
 * @throws When none is found and none can be installed.
 */
export function getBrowser(): string {
  if (findBrowser() === undefined) installPrograms(['chromium']);
  return (
    (process.env['BROWSER_PATH'] ? undefined : programs['chromium-headless-shell'].find()) ?? getProgram('chromium')
  );
}

/**
 * What the tests start it with. Without windows it would draw letters whole pixels wide, unlike the other and any display of
 * today. What draws without a graphics card needs no process of its own.
 */
export const browserParameters = [
  '--no-sandbox',
  '--disable-background-networking',
  '--font-render-hinting=none',
  '--in-process-gpu',
];
