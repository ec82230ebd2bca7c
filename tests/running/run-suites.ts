import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ProgramName } from '../programs.ts';
import { getEnvironment, getParameters, isLeftOut, type Suite } from '../suites.ts';
import { add, allowNoneSkipped, getClosingLine, judge, type Tally } from '../tally.ts';
import { createEventReader, type SuiteEvent } from './events.ts';
import * as progress from './progress.ts';
import { runInOrder } from './schedule.ts';
import { createScreen } from './screen.ts';
import { runScript, stopScripts, stopScriptsNow } from './scripts.ts';

interface Options {
  /** Programs that are not there. */
  missing: ProgramName[];
  /** Lines about what is not tested, said at the end. */
  leftOut: string[];
  isNightly: boolean;
  /** Whether what is skipped has failed. */
  nothingLeftOut: boolean;
}

/** Where each suite leaves all that it said. */
const logs = 'test-results';

/** Runs suites, says how far they are, and sets the exit code. When interrupted it stops them and leaves nothing of them. */
export async function runSuites(suites: Suite[], { missing, leftOut, isNightly, nothingLeftOut }: Options) {
  const screen = createScreen(process.stdout);
  // All that the suites keep for a while goes here, so that it can be removed with them.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'wwgb-'));
  const atWork = new Map<string, progress.Progress>();
  const tallies: Tally[] = [];
  const broken: progress.Broken[] = [];
  let interrupted: NodeJS.Signals | undefined;
  mkdirSync(logs, { recursive: true });

  const showProgress = () => {
    screen.show([...atWork.values()].map(progress.formatProgress).join(' · '));
  };

  function settle(suite: Suite, found: Tally, began: number, output: string, failures: progress.Broken['failures']) {
    const tally = nothingLeftOut && interrupted === undefined ? allowNoneSkipped(found) : found;
    const log = relative('', join(logs, `${suite.name}.log`));
    writeFileSync(log, output);
    tallies.push(tally);
    if (tally.failed > 0) broken.push({ name: suite.name, script: suite.script, failures, output, log });
    screen.say(progress.formatEnd(suite.name, tally, (performance.now() - began) / 1000));
    return tally.failed === 0;
  }

  async function run(suite: Suite): Promise<boolean> {
    const leavesOut = isLeftOut(suite, missing);
    const began = performance.now();
    if (leavesOut && suite.reporter !== 'playwright')
      return settle(suite, { passed: 0, failed: 0, skipped: 1 }, began, '', []);
    const known = progress.createProgress(suite.name);
    atWork.set(suite.name, known);
    screen.say(`${suite.name}: npm run ${suite.script}`);
    showProgress();

    const hear = (told: SuiteEvent) => {
      const before = progress.getPart(known);
      progress.note(known, told);
      if (told.event === 'failed') screen.say(progress.formatFailure(suite.name, told.failure));
      if (!process.stdout.isTTY && progress.getPart(known) > before) screen.say(progress.formatProgress(known));
      showProgress();
    };
    let output = '';
    const read = createEventReader(hear);
    const environment = {
      ...getEnvironment(suite, folder),
      ASTRO_TELEMETRY_DISABLED: '1',
      TMPDIR: folder,
      TEMP: folder,
      TMP: folder,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      // Tests that are only listed count as skipped; no browser is started, so any file will do for one.
      ...(leavesOut && { BROWSER_PATH: process.execPath }),
    };
    const parameters = [...getParameters(suite, isNightly), ...(leavesOut ? ['--list'] : [])];
    const succeeded = await runScript(suite.script, parameters, environment, {
      output: (text) => (output += read(text)),
      errors: (text) => (output += text),
    });
    atWork.delete(suite.name);
    const reported = suite.reporter === undefined ? { passed: Number(succeeded), failed: 0, skipped: 0 } : known.tally;
    // What was interrupted has not failed by that.
    const found = interrupted === undefined ? judge(reported, succeeded) : reported;
    return settle(suite, found, began, output, known.failures);
  }

  const interrupt = (name: NodeJS.Signals) => {
    if (interrupted !== undefined) stopScriptsNow();
    interrupted = name;
    screen.show('');
    screen.say(`Interrupted (${name}).`);
    void stopScripts();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  // Also when it breaks down itself.
  process.once('exit', () => {
    stopScriptsNow();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  const start = async (suite: Suite) => interrupted === undefined && (await run(suite));
  await runInOrder(suites, start, (suite) => {
    if (interrupted !== undefined) return;
    screen.say(`${suite.name}: left out, since there is nothing for it to read: ${suite.reads ?? ''} has failed`);
    tallies.push(nothingLeftOut ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 });
  });

  const total = add(tallies);
  // In the order of the list, whichever ended first.
  const summed = suites.flatMap(({ name }) => broken.filter((suite) => suite.name === name));
  if (summed.length > 0) console.log(`\n${progress.formatSummary(summed)}`);
  console.log(['', ...leftOut, getClosingLine(total)].join('\n'));
  if (interrupted !== undefined) process.exitCode = 128 + constants.signals[interrupted];
  else process.exitCode = total.failed > 0 ? 1 : 0;
}
