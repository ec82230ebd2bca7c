import { getCompatibleVersions } from 'baseline-browser-mapping';

/**
 * The oldest browsers the site is for, each by a year of Baseline (https://web.dev/baseline): what all the browsers that
 * most people use had at its end. In the first everything works. In the second every page reads, searches and cites.
 */
export const floors = { full: 2024, readable: 2022 };

/** The browsers that are named, and on what else than a desktop they run. */
const browsers = [
  { name: 'Chrome', ids: ['chrome', 'chrome_android'] },
  { name: 'Edge', ids: ['edge'] },
  { name: 'Firefox', ids: ['firefox', 'firefox_android'] },
  { name: 'Safari', ids: ['safari', 'safari_ios'] },
];

/** @returns The oldest version of each browser that had all of Baseline at the end of a year, such as `Safari 16`. */
function listOldest(year: number): string[] {
  const versions = getCompatibleVersions({ targetYear: year, suppressWarnings: true });
  return browsers.map(({ name, ids }) => {
    const own = versions.filter(({ browser }) => ids.includes(browser)).map(({ version }) => Number(version));
    return `${name} ${Math.max(...own)}`;
  });
}

/** @returns Those in words. */
export const nameOldest = (year: number): string => new Intl.ListFormat('en-GB').format(listOldest(year));

/** What the build writes for: the oldest in which the site is to be readable, as Vite names them. */
export const buildTargets = listOldest(floors.readable).flatMap((browser) => {
  const target = browser.toLowerCase().replace(' ', '');
  return target.startsWith('safari') ? [target, target.replace('safari', 'ios')] : [target];
});
