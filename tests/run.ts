/**
 * Runs every suite, one after the other, and sums what they found: `node tests/run.ts`. The last line is always
 * `N passed, N failed`. A suite that runs no test has failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

interface Suite {
  name: string;
  command: string[];
  /** Reads the suite's own report; without one the suite counts as a single test, judged by its exit. */
  readReport?: (report: string) => Count;
}

const folder = mkdtempSync(join(tmpdir(), 'why-we-go-back-tests-'));
const report = join(folder, 'report.json');

const vitest = (project: string): Suite => ({
  name: project,
  command: [
    'npm',
    'run',
    `test:${project}`,
    '--silent',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  readReport: (text) => {
    const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  },
});

const suites: Suite[] = [
  { name: 'types', command: ['npm', 'run', 'check', '--silent'] },
  { name: 'lint', command: ['npm', 'run', 'lint', '--silent'] },
  { name: 'format', command: ['npm', 'run', 'format:check', '--silent'] },
  vitest('unit'),
  { name: 'site', command: ['npm', 'run', 'build', '--silent'] },
  vitest('html'),
  vitest('budget'),
  vitest('build'),
  { name: 'search', command: ['npm', 'run', 'test:search', '--silent'] },
  {
    name: 'browser',
    command: ['npm', 'run', 'test:browser', '--silent', '--', '--reporter=line,json'],
    readReport: (text) => {
      const { stats } = JSON.parse(text) as { stats: { expected: number; flaky: number; unexpected: number } };
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  },
];

function run({ name, command, readReport }: Suite): Count {
  console.log(`\n== ${name}: ${command.slice(0, 3).join(' ')}`);
  rmSync(report, { force: true });
  const [program = '', ...parameters] = command;
  const { status } = spawnSync(program, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const succeeded = status === 0;
  if (readReport === undefined) return { passed: Number(succeeded), failed: Number(!succeeded) };
  const count = existsSync(report) ? readReport(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  // A suite can fail outside its tests, by not starting or by testing nothing.
  const isSound = succeeded && count.passed > 0;
  return isSound ? count : { passed: count.passed, failed: Math.max(count.failed, 1) };
}

const counts = suites.map((suite) => ({ name: suite.name, ...run(suite) }));
rmSync(folder, { recursive: true });

console.log('');
for (const { name, passed, failed } of counts) console.log(`${name.padEnd(8)} ${passed} passed, ${failed} failed`);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
