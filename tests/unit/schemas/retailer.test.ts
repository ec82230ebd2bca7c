import { expect, test } from 'vitest';
import { retailerSchema } from '../../../src/schemas/retailer.ts';

const retailer = {
  id: 'harbour',
  name: 'Harbour Books',
  address: 'https://harbour.example/{tag}/{isbn}',
  disclosure: 'This shop pays this site.',
};

test('takes a shop whose address has places for the tag and the ISBN', () => {
  expect(retailerSchema.safeParse(retailer).success).toBe(true);
});

test.for([
  ['no place for the ISBN', 'https://harbour.example/{tag}', 'must hold {isbn}'],
  ['no place for the tag', 'https://harbour.example/{isbn}', 'must hold {tag}'],
  ['an address that is not secure', 'http://harbour.example/{tag}/{isbn}', 'must be a web address'],
] as const)('refuses %s', ([, address, fault]) => {
  expect(retailerSchema.safeParse({ ...retailer, address }).error?.issues[0]?.message).toContain(fault);
});
