import { expect, test } from 'vitest';
import { groupByLetter } from '../../../../src/lib/text/initials.ts';

test('groups what is sorted by its first letter, in order', () => {
  expect(groupByLetter(['Aron', 'ash', 'Birch'], (name) => name)).toEqual([
    { letter: 'A', items: ['Aron', 'ash'] },
    { letter: 'B', items: ['Birch'] },
  ]);
});

test('takes a letter with an accent for the same without', () => {
  expect(groupByLetter(['Ekman', 'Émile'], (name) => name).map(({ letter }) => letter)).toEqual(['E']);
});
