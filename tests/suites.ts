/** Every suite that `npm test` runs, and what each must wait for. */
import { join } from 'node:path';
import { findNightly } from './nightly.ts';
import type { ProgramName } from './programs.ts';
import type { Task } from './running/schedule.ts';

export interface Suite extends Task {
  /** The npm script. */
  script: string;
  /** What tells how far it is; a suite without it counts as a single test, judged by its exit. */
  reporter?: 'vitest' | 'playwright';
  /** What of it is run; all of it where nothing is said. */
  files?: string[];
  /** Without it the suite is left out. One that is only in part about a program leaves out that part itself. */
  needs?: ProgramName;
}

/** @returns Whether a suite is left out where these programs are missing. */
export const isLeftOut = ({ needs }: Suite, missing: ProgramName[]): boolean =>
  needs !== undefined && missing.includes(needs);

const vitest = (name: string, rest: Partial<Suite> = {}): Suite => ({
  name,
  script: `test:${name}`,
  reporter: 'vitest',
  cores: 1,
  ...rest,
});

const browser = (name: string, rest: Partial<Suite>): Suite => ({
  name,
  script: 'test:browser',
  reporter: 'playwright',
  needs: 'chromium',
  cores: 1,
  ...rest,
});

/**
 * In the order in which they begin, as far as cores are free: first what others read, then what fails soonest, and what
 * keeps both cores busy when nothing else is left for one.
 */
export const suites: Suite[] = [
  { name: 'site', script: 'build:aside', cores: 1 },
  { name: 'format', script: 'format:check', cores: 1 },
  { name: 'lint', script: 'lint', cores: 1 },
  vitest('quick'),
  // It writes to `.astro/`, and so does a build.
  { name: 'types', script: 'check', after: 'site', cores: 1 },
  vitest('html', { reads: 'site' }),
  { name: 'guide', script: 'build:below-path', cores: 1 },
  vitest('build'),
  // It builds its site itself.
  vitest('second-article'),
  { name: 'search', script: 'test:search', needs: 'chromium', reads: 'site', cores: 1 },
  vitest('below-path', { reads: 'guide' }),
  browser('browser-below-path', { reads: 'guide', files: ['offline-reading', 'sent-to'] }),
  vitest('budget', { reads: 'site' }),
  vitest('hosting', { reads: 'site' }),
  vitest('leaving', { reads: 'site' }),
  vitest('voice', { reads: 'site' }),
  vitest('engines', { reads: 'site' }),
  browser('browser', { reads: 'site', cores: 2 }),
];

const getReporter = (name: string) => join(import.meta.dirname, 'running', `${name}-reporter.ts`);

/**
 * @param isNightly Whether what is left for the night is run, too.
 * @returns What the script of a suite is given.
 */
export function getParameters({ name, reporter, files = [], cores }: Suite, isNightly: boolean): string[] {
  const left = isNightly ? undefined : findNightly(name);
  if (reporter === 'vitest') {
    const names = left === undefined ? [] : [`--testNamePattern=^(?!.*(${left}))`];
    return ['--reporter=default', `--reporter=${getReporter('vitest')}`, `--maxWorkers=${cores}`, ...names];
  }
  if (reporter === 'playwright') {
    const names = left === undefined ? [] : [`--grep-invert=${left}`];
    const output = `--output=test-results/${name}`;
    return [`--reporter=line,${getReporter('playwright')}`, `--workers=${cores}`, output, ...names, ...files];
  }
  return files;
}

/**
 * @param folder Of this run alone.
 * @returns What the script of a suite finds in its environment: which site it makes or reads, and where that is.
 */
export const getEnvironment = ({ name, reads }: Suite, folder: string): Record<string, string> =>
  [name, reads].includes('guide') ? { BASE_PATH: '/guide/', DIST_FOLDER: join(folder, 'guide') } : { BASE_PATH: '' };
