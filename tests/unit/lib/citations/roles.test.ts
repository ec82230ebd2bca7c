import { expect, test } from 'vitest';
import { getCreators } from '../../../../src/lib/citations/roles.ts';

const [one, other] = [{ family: 'Sato' }, { family: 'Elm' }];

test('a work goes by the names of its authors, whoever else took part', () => {
  expect(getCreators({ id: 'a', author: [one], director: [other] })).toEqual([one]);
});

test.for(['composer', 'illustrator', 'director', 'compiler', 'curator'])('or by those of its %s', (role) => {
  expect(getCreators({ id: 'a', [role]: [one] })).toEqual([one]);
});

test('but not by its editors, whom every format has a place for', () => {
  expect(getCreators({ id: 'a', editor: [one] })).toEqual([]);
});
