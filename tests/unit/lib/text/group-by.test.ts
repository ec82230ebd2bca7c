import { expect, test } from 'vitest';
import { groupBy } from '../../../../src/lib/text/group-by.ts';

test('groups items by a key, both in the order in which they come', () => {
  expect([...groupBy(['rose', 'ink', 'rest'], ([first]) => first)]).toEqual([
    ['r', ['rose', 'rest']],
    ['i', ['ink']],
  ]);
});
