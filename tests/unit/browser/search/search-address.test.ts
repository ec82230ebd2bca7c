import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/browser/search/search-address.ts';

test.for([
  ['', { text: '', filters: {} }],
  ['?q=good+rest', { text: 'good rest', filters: {} }],
  ['?q=rest%26kind%3Dterm&kind=study', { text: 'rest&kind=term', filters: { kind: 'study' } }],
  ['?part=purposes&verdict=mixed', { text: '', filters: { part: 'purposes', verdict: 'mixed' } }],
] as const)('the address “%s” is read and written', ([address, query]) => {
  expect(readAddress(address)).toEqual(query);
  expect(writeAddress(query)).toBe(address);
});

test('what is no facet, or empty, narrows nothing', () => {
  expect(readAddress('?q=&colour=red&kind=')).toEqual({ text: '', filters: {} });
});
