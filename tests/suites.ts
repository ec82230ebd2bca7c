/** Every suite that `npm test` runs, in order, and how what each found is read. */
import type { ProgramName } from './programs.ts';
import type { Tally } from './tally.ts';

export interface Suite {
  name: string;
  /** The npm script. */
  script: string;
  /** What the script is given; a suite with a report is told where to write it. */
  getParameters?: (report: string) => string[];
  /** Reads the suite's own report; without one the suite counts as a single test, judged by its exit. */
  readReport?: (report: string) => Tally;
  /** What the site is built and tested for; the root where nothing is said. */
  environment?: { BASE_PATH: string };
  /** Without it the suite is left out. One that is only in part about a program leaves out that part itself. */
  needs?: ProgramName;
}

export interface Stage {
  /** Printed while it runs. */
  does: string;
  /** Run side by side, where each keeps a single core busy. */
  suites: Suite[];
}

/** What Vitest and Playwright write of a run, as far as it is read here. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
}

/** @returns Whether a suite is left out where these programs are missing. */
export const isLeftOut = ({ needs }: Suite, missing: ProgramName[]): boolean =>
  needs !== undefined && missing.includes(needs);

const vitest = (name: string): Suite => ({
  name,
  script: `test:${name}`,
  getParameters: (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  readReport: (text) => {
    const report = JSON.parse(text) as VitestReport;
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  },
});

const browser = (name: string, files: string[] = []): Suite => ({
  name,
  script: 'test:browser',
  needs: 'chromium',
  getParameters: () => ['--reporter=dot,json', ...files],
  readReport: (text) => {
    const { stats } = JSON.parse(text) as PlaywrightReport;
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  },
});

const belowPath = { environment: { BASE_PATH: '/guide/' } };

/** What may go wrong at the root alone, or needs it. */
const atRoot = ['privacy', 'offline', 'search-weight'];

/** One after the other. The browser is sent below a path as the harder case, and to the root with what differs there. */
export const stages: Stage[] = [
  {
    does: 'Checking types, style and format',
    suites: [
      { name: 'types', script: 'check' },
      { name: 'lint', script: 'lint' },
      { name: 'format', script: 'format:check' },
    ],
  },
  { does: 'Testing the parts', suites: [vitest('quick')] },
  { does: 'Building broken copies of the project', suites: [vitest('build')] },
  { does: 'Building the site below a path', suites: [{ name: 'guide', script: 'build', ...belowPath }] },
  { does: 'Testing its addresses', suites: [{ ...vitest('below-path'), ...belowPath }] },
  { does: 'Reading it in a browser', suites: [{ ...browser('browser'), ...belowPath }] },
  { does: 'Building the site', suites: [{ name: 'site', script: 'build' }] },
  {
    does: 'Testing its pages and its search',
    suites: [vitest('html'), { name: 'search', script: 'test:search', needs: 'chromium' }],
  },
  { does: 'Testing its weight and the servers it is made for', suites: [vitest('budget'), vitest('hosting')] },
  { does: 'Reading it in a browser again', suites: [browser('at-root', atRoot)] },
  { does: 'Leaving it in a window of Firefox', suites: [vitest('leaving')] },
];
