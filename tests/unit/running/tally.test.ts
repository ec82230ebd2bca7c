import { describe, expect, test } from 'vitest';
import { add, allowNoneSkipped, getClosingLine, judge, summarise } from '../../tally.ts';

const tally = { passed: 5, failed: 1, skipped: 2 };

test('the closing line says all three, also where there is none', () => {
  expect(getClosingLine(add([tally, tally]))).toBe('10 passed, 2 failed, 4 skipped');
  expect(getClosingLine(add([]))).toBe('0 passed, 0 failed, 0 skipped');
});

test('a step says only what there is', () => {
  expect(summarise(tally)).toBe('5 passed, 1 failed, 2 skipped');
  expect(summarise({ ...tally, failed: 0, skipped: 0 })).toBe('5 passed');
});

test('where nothing may be left out, what is skipped has failed', () => {
  expect(allowNoneSkipped(tally)).toEqual({ passed: 5, failed: 3, skipped: 0 });
});

describe('a suite', () => {
  test('is what it reports', () => {
    expect(judge(tally, false)).toEqual(tally);
    expect(judge({ passed: 5, failed: 0, skipped: 0 }, true)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  test('may leave all of its tests out', () => {
    expect(judge({ passed: 0, failed: 0, skipped: 2 }, true)).toEqual({ passed: 0, failed: 0, skipped: 2 });
  });

  test.each([
    { what: 'does not start', reported: { passed: 0, failed: 0, skipped: 0 }, succeeded: false },
    { what: 'holds no test', reported: { passed: 0, failed: 0, skipped: 0 }, succeeded: true },
    { what: 'fails outside its tests', reported: { passed: 5, failed: 0, skipped: 0 }, succeeded: false },
  ])('that $what has failed', ({ reported, succeeded }) => {
    expect(judge(reported, succeeded).failed).toBe(1);
  });
});
