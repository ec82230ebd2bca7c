/** What `npm test` says while it runs, as plain text. */
import { summarise, type Tally } from '../tally.ts';
import type { Failure, SuiteEvent } from './events.ts';

/** A suite at work. */
export interface Progress {
  name: string;
  tally: Tally;
  failures: Failure[];
  /** How many tests, or files of tests, it has; undefined where it does not say. */
  total?: number;
  counted?: 'tests' | 'files';
  done: number;
}

export const createProgress = (name: string): Progress => ({
  name,
  tally: { passed: 0, failed: 0, skipped: 0 },
  failures: [],
  done: 0,
});

/** Takes in what a suite tells. */
export function note(progress: Progress, told: SuiteEvent): void {
  const { tally, counted } = progress;
  if (told.event === 'started') Object.assign(progress, { total: told.total, counted: told.counted });
  else if (told.event === 'finished') progress.done += 1;
  else {
    const count = told.event === 'skipped' ? told.count : 1;
    tally[told.event] += count;
    if (told.event === 'failed') progress.failures.push(told.failure);
    if (counted === 'tests') progress.done += count;
  }
}

/** How far a suite is, such as `html 12 of 33 files`. */
export function formatProgress({ name, total, counted, done, tally }: Progress): string {
  if (total === undefined) return name;
  return `${name} ${done} of ${total} ${counted ?? ''}${tally.failed > 0 ? ` (${tally.failed} failed)` : ''}`;
}

/** In how many parts a run is told where there is no terminal to tell each step. */
const parts = 10;
export const getPart = ({ total, done }: Progress): number =>
  total === undefined || total < parts ? 0 : Math.floor((done * parts) / total);

/** One line for a failure, as soon as it is known. */
export const formatFailure = (suite: string, { name, place, cause }: Failure): string =>
  `FAILED ${suite}: ${place} ${name}: ${cause.split('\n')[0] ?? ''}`;

/** One line for a suite that has ended. */
export const formatEnd = (suite: string, tally: Tally, seconds: number): string =>
  `${suite}: ${summarise(tally)} (${Math.round(seconds)} s)`;

/** What has ended badly: the tests that failed, or, where none did, the end of what it said. */
export interface Broken {
  name: string;
  script: string;
  failures: Failure[];
  output: string;
  /** Where all that it said is. */
  log: string;
}

const causeLines = 12;
const outputLines = 20;

/** Everything that failed, each with as much of its cause as can be read at once. */
export function formatSummary(broken: Broken[]): string {
  return broken
    .map(({ name, script, failures, output, log }) => {
      const title = `== ${name}: npm run ${script}; all that it said is in ${log}`;
      const lines = output.split('\n').filter((line) => line.trim() !== '');
      const said = failures.length === 0 ? [lines.slice(-outputLines).join('\n')] : failures.map(formatWhole);
      return [title, ...said].join('\n\n');
    })
    .join('\n\n');
}

function formatWhole({ name, place, cause }: Failure): string {
  const lines = cause.split('\n');
  const shown = lines.slice(0, causeLines).map((line) => `    ${line.slice(0, 200)}`);
  const more = lines.length - shown.length;
  return [`${place}  ${name}`, ...shown, ...(more > 0 ? [`    … ${more} more lines`] : [])].join('\n');
}
