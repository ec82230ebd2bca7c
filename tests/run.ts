/**
 * Runs every suite and sums what they found: `node tests/run.ts`. Says while they run how far they are and what has failed,
 * and ends with the causes. The last line is always `N passed, N failed, N skipped`, counted in tests. With `--nightly` it
 * runs what is otherwise left for the night, too. With NOTHING_LEFT_OUT set, as on a machine that must have everything, it
 * does so as well, and what is skipped has failed.
 */
import { installPrograms } from './install-programs.ts';
import { nightly } from './nightly.ts';
import { explainMissing, findMissing } from './programs.ts';
import { runSuites } from './running/run-suites.ts';
import { suites } from './suites.ts';

const nothingLeftOut = Boolean(process.env['NOTHING_LEFT_OUT']);
const isNightly = nothingLeftOut || process.argv.includes('--nightly');

installPrograms(findMissing());
const missing = findMissing();
const leftOut = [
  ...missing.map(explainMissing),
  ...(isNightly ? [] : nightly.map(({ file, test, why }) => `Left for the night: ${file} “${test}”: ${why}.`)),
];
await runSuites(suites, { missing, leftOut, isNightly, nothingLeftOut });
