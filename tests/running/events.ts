/**
 * What a suite tells `npm test` while it runs: events among what it prints, each a line of JSON that begins with the
 * separator of https://www.rfc-editor.org/rfc/rfc7464, which nothing else prints.
 */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A test that failed, or what went wrong outside of any. */
export interface Failure {
  name: string;
  /** File and line, such as `tests/html/links.test.ts:12`. */
  place: string;
  /** What was expected and what was found. */
  cause: string;
}

export type SuiteEvent =
  /** How many there are of what is counted; Vitest knows only files before it runs them. */
  | { event: 'started'; total: number; counted: 'tests' | 'files' }
  | { event: 'finished'; counted: 'files' }
  | { event: 'passed' }
  | { event: 'skipped'; count: number }
  | { event: 'failed'; failure: Failure };

const separator = '\u001e';

export const tell = (event: SuiteEvent): void => {
  process.stdout.write(`${separator}${JSON.stringify(event)}\n`);
};

/** How a failure names its place: from the folder of the project, as a terminal can open it. */
export const formatPlace = (file: string, line?: number): string =>
  `${relative(process.cwd(), file).replaceAll('\\', '/')}${line === undefined ? '' : `:${line}`}`;

/** A cause as text without colours and without empty lines. */
export const formatCause = (parts: (string | undefined)[]): string =>
  stripVTControlCharacters(parts.join('\n'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');

/**
 * Takes the events out of what a suite prints.
 * @returns A function for each piece that is printed, wherever it was cut, that returns the rest of it.
 */
export function createEventReader(hear: (event: SuiteEvent) => void): (text: string) => string {
  let unread = '';
  return (text) => {
    let rest = '';
    unread += text;
    for (;;) {
      const begin = unread.indexOf(separator);
      const end = unread.indexOf('\n', begin);
      if (begin === -1 || end === -1) break;
      rest += unread.slice(0, begin);
      hear(JSON.parse(unread.slice(begin + 1, end)) as SuiteEvent);
      unread = unread.slice(end + 1);
    }
    const begin = unread.indexOf(separator);
    rest += begin === -1 ? unread : unread.slice(0, begin);
    unread = begin === -1 ? '' : unread.slice(begin);
    return rest;
  };
}
