import { expect, test } from 'vitest';
import type { SuiteEvent } from '../../running/events.ts';
import {
  createProgress,
  formatEnd,
  formatFailure,
  formatProgress,
  formatSummary,
  getPart,
  note,
} from '../../running/progress.ts';

const failure = { name: 'links lead somewhere', place: 'tests/html/links.test.ts:12', cause: 'expected 1\n- 1\n+ 2' };
const script = { name: 'html', script: 'test:html', log: 'test-results/html.log' };

function hear(told: SuiteEvent[]) {
  const progress = createProgress('html');
  for (const event of told) note(progress, event);
  return progress;
}

test('of a suite that counts files, says how many are done', () => {
  const progress = hear([
    { event: 'started', total: 33, counted: 'files' },
    { event: 'passed' },
    { event: 'passed' },
    { event: 'finished', counted: 'files' },
  ]);
  expect(formatProgress(progress)).toBe('html 1 of 33 files');
  expect(progress.tally).toEqual({ passed: 2, failed: 0, skipped: 0 });
});

test('of a suite that counts tests, says how many are done and how many have failed', () => {
  const progress = hear([
    { event: 'started', total: 20, counted: 'tests' },
    { event: 'passed' },
    { event: 'skipped', count: 2 },
    { event: 'failed', failure },
  ]);
  expect(formatProgress(progress)).toBe('html 4 of 20 tests (1 failed)');
  expect(getPart(progress)).toBe(2);
  expect(progress.tally).toEqual({ passed: 1, failed: 1, skipped: 2 });
  expect(progress.failures).toEqual([failure]);
});

test('of a suite that tells nothing, says that it is at work', () => {
  expect(formatProgress(createProgress('lint'))).toBe('lint');
  expect(getPart(createProgress('lint'))).toBe(0);
});

test('a failure and an end are a line each', () => {
  expect(formatFailure('html', failure)).toBe(
    'FAILED html: tests/html/links.test.ts:12 links lead somewhere: expected 1',
  );
  expect(formatEnd('html', { passed: 3, failed: 1, skipped: 0 }, 12.4)).toBe('html: 3 passed, 1 failed (12 s)');
});

test('the summary gives place, name and cause of each failure, and where the rest is', () => {
  expect(formatSummary([{ ...script, failures: [failure], output: 'not shown' }]))
    .toBe(`== html: npm run test:html; all that it said is in test-results/html.log

tests/html/links.test.ts:12  links lead somewhere
    expected 1
    - 1
    + 2`);
});

test('a long cause is cut', () => {
  const cause = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`).join('\n');
  const lines = formatSummary([{ ...script, failures: [{ ...failure, cause }], output: '' }]).split('\n');
  expect(lines.slice(-2)).toEqual(['    line 12', '    … 28 more lines']);
});

test('of what failed without saying in which test, the end of what it said is shown', () => {
  const output = Array.from({ length: 40 }, (_, i) => `line ${i + 1}\n\n`).join('');
  const lines = formatSummary([{ ...script, failures: [], output }]).split('\n');
  expect(lines.slice(2)).toEqual(Array.from({ length: 20 }, (_, i) => `line ${i + 21}`));
});
