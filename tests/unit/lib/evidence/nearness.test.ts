import { expect, test } from 'vitest';
import { countChoices, findNearest } from '../../../../src/lib/evidence/nearness.ts';

const works = ['elsewhere', 'sex-with-an-ex', undefined, 'breakups', 'breakups'] as const;

test('counts what each choice leaves: the nearer within the farther, and what reports no study in all alone', () => {
  expect(countChoices([...works]).map(({ id, count }) => [id, count])).toEqual([
    ['all', 5],
    ['breakups', 3],
    ['sex-with-an-ex', 1],
  ]);
});

test('finds the nearest of several, where any reports a study', () => {
  expect(findNearest([...works])).toBe('sex-with-an-ex');
  expect(findNearest(['elsewhere', undefined])).toBe('elsewhere');
  expect(findNearest([undefined])).toBeUndefined();
});
