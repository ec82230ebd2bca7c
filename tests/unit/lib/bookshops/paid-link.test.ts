import { expect, test } from 'vitest';
import { toPaidLinks } from '../../../../src/lib/bookshops/paid-link.ts';

const retailers = [
  {
    id: 'harbour',
    name: 'Harbour Books',
    address: 'https://harbour.example/s?k={isbn}&t={tag}',
    disclosure: 'It pays.',
  },
  { id: 'old-mill', name: 'Old Mill', address: 'https://mill.example/{tag}/{isbn}', disclosure: 'So does it.' },
];

test('links to the shops that have a tag, with tag and ISBN in their places', () => {
  expect(toPaidLinks('9780000000000', retailers, new Map([['old-mill', 'us-1']]))).toEqual([
    { store: 'Old Mill', href: 'https://mill.example/us-1/9780000000000', disclosure: 'So does it.' },
  ]);
});

test('links to none where no shop has a tag', () => {
  expect(toPaidLinks('9780000000000', retailers, new Map())).toEqual([]);
});
