import { expect, test } from 'vitest';
import { packLists, unpackLists } from '../../../../src/lib/danger/packed-lists.ts';

test.for<[string, unknown]>([
  ['lists of words', { persons: ['he', 'hes'], grave: ['hit*', 'खुदकुशी'], one: ['me'] }],
  ['phrases', ['they .. hit*|beat me', '.. {A} on {BC}|bed|{D}', 'a b', 'मेरी मर्जी के|बिना']],
  ['wordings by name', { dont: ['do not', 'dnt'], 'no longer': ['nolonger'], i: ['i m'] }],
  ['sets by letters', { A: ['slap*', 'punch*'], BC: ['house'] }],
  ['phrases that name sets in words', ['they {kids-and-pets} me', 'in {homes}']],
  ['other texts', { text: 'Call 999.', list: ['Call 999', 'b'], marks: ['a.b', 'c,d', 'e-f', 'A'], none: [''] }],
  ['what is empty', [[], {}, '', { list: [] }, { lists: { a: [], b: ['c'] } }]],
  ['what is no list', { a: 1, b: null, c: [{ d: true }], e: ['f', 2], g: { h: ['i'], j: 'k' } }],
])('%s are read as they were', ([, data]) => {
  expect(unpackLists(packLists(data))).toEqual(data);
});

test('a list is one text', () => {
  expect(
    packLists([
      ['hit', 'kick'],
      ['they .. hit*|kick* me', '{A} me'],
    ]),
  ).toBe('[" hit kick",".they,-,hit* kick*,me.A,me"]');
  expect(packLists({ dont: ['do not', 'dnt'], cant: ['can t'] })).toBe('":dont do,not dnt.cant can,t"');
});
