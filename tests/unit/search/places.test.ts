import { expect, test } from 'vitest';
import { getArticle, getIds } from '../../search/places.ts';

const article = getArticle(['/motivations/sleeping-in/', '/purposes/staying-up/']);

test.each([
  ['/motivations/sleeping-in/', ['sleeping-in']],
  ['/purposes/staying-up/#sleeping-in-research?highlight=late', ['staying-up']],
  ['/#sleeping-in', ['sleeping-in']],
  ['/motivations/sleeping-in/#sleeping-in-finding-moran2020', ['sleeping-in', 'ref:moran2020']],
  ['/references/#moran2020?highlight=moran', ['references', 'ref:moran2020']],
  ['/evidence/#moran2020', ['evidence', 'ref:moran2020']],
  ['/evidence/#contact', ['evidence']],
  ['/glossary/#rumination', ['glossary', 'term:rumination']],
  ['/glossary/#?highlight=word', ['glossary']],
  ['/experts/#james-gross', ['experts', 'person:james-gross']],
  ['http://localhost:4391/about/#privacy', ['about']],
])('%s leads to %j', (address, ids) => {
  expect(getIds(address, article)).toEqual(ids);
});

test.each(['/', '/purposes/', '/motivations/unheard-of/', '/#contents', '/figures/one.svg'])(
  'what %s leads to has no id',
  (address) => {
    expect(getIds(address, article)).toEqual([]);
  },
);
