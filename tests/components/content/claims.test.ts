import { beforeEach, expect, test } from 'vitest';
import { getClaim, getClaims, getClaimsOf } from '../../../src/content/claims.ts';
import { getSection } from '../../../src/content/entries.ts';
import { setCollections } from '../collections.ts';
import { createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

test('claims come by their sections in reading order, of each those that lead it first, and then what is nobody’s', async () => {
  expect((await getClaims()).map(({ id }) => id)).toEqual([
    'loss-reason',
    'loss-effect',
    'holding-on',
    'holding-back',
    'common',
  ]);
});

test('a section has its own claims and no others', async () => {
  const section = await getSection({ collection: 'sections', id: 'attachment-styles' });
  expect((await getClaimsOf(section)).map(({ id }) => id)).toEqual(['holding-on', 'holding-back']);
});

test('a claim has the codes that bear on it, and what the rule makes of them', async () => {
  const { codes, reckoning } = await getClaim({ collection: 'claims', id: 'holding-on' });
  expect(codes.map(({ note, who }) => [note, who])).toEqual([
    ['Of holding-on', 'men'],
    ['Of holding-on', 'women'],
  ]);
  expect([reckoning.verdict, reckoning.certainty]).toEqual(['mixed', 'low']);
});

test('what nobody claims is not shown as if somebody did', async () => {
  await expect(getClaim({ collection: 'claims', id: 'nothing' })).rejects.toThrow('There is no claim "nothing".');
});
