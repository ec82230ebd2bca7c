import { expect, test } from 'vitest';
import { packLists, unpackLists } from '../../../../src/lib/danger/packed-lists.ts';

test('what is packed is read as it was', () => {
  const data = { lists: [['a b', 'c|d'], ['one'], [], ['']], text: 'Call 999', lines: [{ numbers: ['x'] }, 3, null] };
  expect(unpackLists(packLists(data))).toEqual(data);
});

test('a list of words is one text', () => {
  expect(packLists({ words: ['hit me', 'kick me'] })).toBe('{"words":"~hit me~kick me"}');
});
