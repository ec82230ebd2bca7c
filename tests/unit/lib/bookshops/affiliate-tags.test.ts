import { expect, test } from 'vitest';
import { parseAffiliateTags } from '../../../../src/lib/bookshops/affiliate-tags.ts';

const stores = ['harbour', 'old-mill'];

test.for([undefined, '', '  '])('reads no tag from %j', (text) => {
  expect(parseAffiliateTags(text, stores).size).toBe(0);
});

test('reads the tag of each store', () => {
  expect([...parseAffiliateTags('harbour=example-21, old-mill=12345', stores)]).toEqual([
    ['harbour', 'example-21'],
    ['old-mill', '12345'],
  ]);
});

test.for([
  ['harbor=x', 'the store "harbor" stands nowhere in content/retailers/. There are harbour, old-mill.'],
  ['harbour', '"harbour" is no "store=tag".'],
  ['harbour=x=y', '"harbour=x=y" is no "store=tag".'],
  ['harbour=x,', '"" is no "store=tag".'],
  ['harbour=', 'the tag "" of "harbour" may have letters, digits, "-" and "_" alone, as in "example-21".'],
  ['harbour=a&b', 'the tag "a&b" of "harbour" may have letters, digits, "-" and "_" alone, as in "example-21".'],
  ['harbour=x,harbour=y', 'the store "harbour" is named twice.'],
] as const)('refuses "%s"', ([text, fault]) => {
  expect(() => parseAffiliateTags(text, stores)).toThrow(`AFFILIATE_TAGS cannot be used: ${fault}`);
});
