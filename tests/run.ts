/**
 * Runs every suite, says in a line each what it is doing, and sums what they found: `node tests/run.ts`. The last line is
 * always `N passed, N failed, N skipped`, counted in tests. What a suite prints is shown when it fails. With
 * NOTHING_LEFT_OUT set, as on a machine that must have everything, what is skipped has failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPrograms } from './install-programs.ts';
import { explainMissing, findMissing } from './programs.ts';
import { isLeftOut, stages, type Suite } from './suites.ts';
import { add, allowNoneSkipped, getClosingLine, judge, summarise, type Tally } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'why-we-go-back-tests-'));
const nothingLeftOut = Boolean(process.env['NOTHING_LEFT_OUT']);

installPrograms(findMissing());
const missing = findMissing();

/** Runs an npm script to its end. */
async function runScript(script: string, parameters: string[], environment: NodeJS.ProcessEnv) {
  const suite = spawn('npm', ['run', script, '--silent', '--', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [suite.stdout, suite.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const status = await new Promise<number | null>((resolve) => suite.once('close', resolve));
  return { output, succeeded: status === 0 };
}

/** Runs a suite, and shows its output where that must be looked into. */
async function run(suite: Suite): Promise<{ tally: Tally; shown: string }> {
  const { name, script, getParameters, readReport, environment } = suite;
  const report = join(folder, `${name}.json`);
  const parameters = getParameters?.(report) ?? [];
  const leavesOut = isLeftOut(suite, missing);
  if (leavesOut && readReport === undefined) return settle(suite, { passed: 0, failed: 0, skipped: 1 }, '');
  const { output, succeeded } = await runScript(script, leavesOut ? [...parameters, '--list'] : parameters, {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    // Tests that are only listed count as skipped; no browser is started, so any file will do for one.
    ...(leavesOut && { BROWSER_PATH: process.execPath }),
  });
  if (readReport === undefined)
    return settle(suite, { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 }, output);
  return settle(
    suite,
    judge(existsSync(report) ? readReport(readFileSync(report, 'utf8')) : undefined, succeeded),
    output,
  );
}

function settle({ name, script }: Suite, found: Tally, output: string) {
  const tally = nothingLeftOut ? allowNoneSkipped(found) : found;
  // What is skipped for want of a program is said at the end.
  const isToBeSeen = tally.failed > 0 || (tally.skipped > 0 && missing.length === 0);
  return { tally, shown: isToBeSeen ? `\n== ${name}: npm run ${script}\n${output}` : '' };
}

const tallies: Tally[] = [];
for (const { does, suites } of stages) {
  process.stdout.write(`${does} … `);
  const began = performance.now();
  const results = await Promise.all(suites.map(run));
  const tally = add(results.map((result) => result.tally));
  tallies.push(tally);
  console.log(`${summarise(tally)} (${Math.round((performance.now() - began) / 1000)} s)`);
  for (const { shown } of results) if (shown !== '') console.log(shown);
}
rmSync(folder, { recursive: true });

console.log('');
for (const name of missing) console.log(explainMissing(name));
const total = add(tallies);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(getClosingLine(total));
