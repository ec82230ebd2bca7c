import { expect, test } from 'vitest';
import { countChoices, findNearest } from '../../../../src/lib/evidence/nearness.ts';

const works = ['elsewhere', 'sex-with-an-ex', undefined, 'breakups', 'breakups'] as const;

test('counts what each choice leaves: the nearer within the farther, and what reports no study in all alone', () => {
  expect(countChoices([...works]).map(({ id, count }) => [id, count])).toEqual([
    ['all', 5],
    ['near', 3],
    ['nearest', 1],
  ]);
});

test('finds the nearest of several, where any reports a study', () => {
  expect(findNearest([...works])).toBe('nearest');
  expect(findNearest(['elsewhere', undefined])).toBe('far');
  expect(findNearest([undefined])).toBeUndefined();
});
