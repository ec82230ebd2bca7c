import { beforeEach, expect, test } from 'vitest';
import CodingAgreement from '../../../src/components/evidence/CodingAgreement.astro';
import type { CodeData } from '../../../src/schemas/study.ts';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createClaim, createCode, createSample, createStudy } from '../sample-entries.ts';

const claims = ['one', 'two', 'three', 'four', 'five'] as const;

/** They differed on two things, which are settled. */
const settle = (...differed: NonNullable<CodeData['settled']>['differed']) => ({
  settled: { differed, why: 'It is so.' },
});

beforeEach(() => {
  const codes = [
    createCode('one', 'for'),
    createCode('two', 'for', settle({ field: 'bearing', first: 'against', second: 'for' })),
    createCode('three', 'against'),
    createCode('four', 'against', settle({ field: 'indirectness', first: 'no', second: 'yes' })),
    createCode('five', 'for', { onlySecondReader: true }),
  ];
  setCollections({
    claims: byId(...claims.map((id) => createClaim(id))),
    studies: byId(createStudy('ash2010', { samples: [createSample({ codes })] })),
  });
});

test('says how often two readers coded alike, and how far that is beyond chance', async () => {
  const { getAllByRole, getByRole } = await renderComponent(CodingAgreement);
  expect(getByRole('group', { name: 'How far two readers agreed' }).contains(getByRole('table'))).toBe(true);
  // Which way: of four, three alike; by chance (1/4 * 2/4 + 3/4 * 2/4) = 1/2 would be; so (3/4 - 1/2) / (1 - 1/2).
  expect(getAllByRole('row').map((row) => getTexts([...row.children]).slice(0, 3))).toEqual([
    ['What was coded', 'The same', 'Cohen’s kappa'],
    ['Which way it points', '75 per cent', '0.50'],
    ['What was studied', '100 per cent', expect.any(String)],
    ['Measured in place of what the claim names', '75 per cent', '0.00'],
    ['Split by people or by part', '100 per cent', expect.any(String)],
  ]);
});

test('says how many pairs were coded by both, settled and added, and where', async () => {
  const { getAllByRole } = await renderComponent(CodingAgreement);
  const [before, after] = getTexts(getAllByRole('paragraph'));
  expect(before).toBe('On 4 pairs of a claim and a sample the two readers agreed as follows:');
  expect(after).toMatch(/^2 pairs on which they differed were settled .* 1 codes that the second reader alone/);
  expect(readAddresses(getAllByRole('link'))).toEqual(['/claims/']);
});
