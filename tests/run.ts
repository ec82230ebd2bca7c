/**
 * Runs every suite and sums what they found: `node tests/run.ts`. The last line is always `N passed, N failed`. A suite
 * that runs no test has failed. Suites that keep a single core busy run side by side.
 */
import { spawn } from 'node:child_process';
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
  /** What the site is built and tested for; the root where nothing is said. */
  environment?: { BASE_PATH: string };
}

const folder = mkdtempSync(join(tmpdir(), 'why-we-go-back-tests-'));
const getReport = (name: string) => join(folder, `${name}.json`);

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
    `--outputFile.json=${getReport(project)}`,
  ],
  readReport: (text) => {
    const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  },
});

const browser = (name: string, files: string[] = []): Suite => ({
  name,
  command: ['npm', 'run', 'test:browser', '--silent', '--', '--reporter=line,json', ...files],
  readReport: (text) => {
    const { stats } = JSON.parse(text) as { stats: { expected: number; flaky: number; unexpected: number } };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  },
});

const build: Suite = { name: 'site', command: ['npm', 'run', 'build', '--silent'] };
const belowPath = { environment: { BASE_PATH: '/guide/' } };

/** What may go wrong at the root alone, or needs it. */
const atRoot = ['delivery', 'offline', 'search-weight'];

/** One after the other; within one, side by side. The browser is sent below a path, by nginx, as the harder case. */
const stages: Suite[][] = [
  [
    { name: 'types', command: ['npm', 'run', 'check', '--silent'] },
    { name: 'lint', command: ['npm', 'run', 'lint', '--silent'] },
    { name: 'format', command: ['npm', 'run', 'format:check', '--silent'] },
  ],
  [vitest('unit')],
  [vitest('build')],
  [{ ...build, ...belowPath, name: 'guide' }],
  [{ ...vitest('below-path'), ...belowPath }],
  [{ ...browser('browser'), ...belowPath }],
  [build],
  [vitest('html'), { name: 'search', command: ['npm', 'run', 'test:search', '--silent'] }],
  [vitest('budget'), vitest('hosting')],
  [browser('at-root', atRoot)],
];

async function run({ name, command, readReport, environment }: Suite): Promise<Count> {
  const report = getReport(name);
  const [program = '', ...parameters] = command;
  const suite = spawn(program, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  let said = '';
  for (const stream of [suite.stdout, suite.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise<number | null>((resolve) => suite.once('close', resolve));
  console.log(`\n== ${name}: ${command.slice(0, 3).join(' ')}\n${said}`);
  const succeeded = status === 0;
  if (readReport === undefined) return { passed: Number(succeeded), failed: Number(!succeeded) };
  const count = existsSync(report) ? readReport(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  // A suite can fail outside its tests, by not starting or by testing nothing.
  const isSound = succeeded && count.passed > 0;
  return isSound ? count : { passed: count.passed, failed: Math.max(count.failed, 1) };
}

const counts: (Count & { name: string; seconds: number })[] = [];
for (const stage of stages) {
  const began = performance.now();
  const found = await Promise.all(stage.map(run));
  const seconds = Math.round((performance.now() - began) / 1000);
  counts.push(...found.map((count, i) => ({ name: stage[i]?.name ?? '', seconds, ...count })));
}
rmSync(folder, { recursive: true });

console.log('');
for (const { name, passed, failed, seconds } of counts)
  console.log(`${name.padEnd(10)}${String(seconds).padStart(4)} s  ${passed} passed, ${failed} failed`);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
