import { beforeEach, expect, test } from 'vitest';
import VerdictHistory from '../../../src/components/evidence/VerdictHistory.astro';
import VerdictSensitivity from '../../../src/components/evidence/VerdictSensitivity.astro';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, claims, createClaim, createSite } from '../sample-entries.ts';

beforeEach(() => {
  const history = [
    { until: '2024-01-02', verdict: 'supported' as const, why: 'It was a guess.' },
    { until: '2025-03-04', verdict: 'mixed' as const, certainty: 'low' as const, why: 'Somebody counted.' },
  ];
  setCollections({
    ...createSite(),
    claims: { ...claims, ...byId(createClaim('common', { text: 'It is common.', history })) },
  });
});

test('tells of each verdict that was another before which it was, until when, and why it moved', async () => {
  const { getAllByRole } = await renderComponent(VerdictHistory);
  expect(getTexts(getAllByRole('listitem'))).toEqual([
    'It is common. Until 2 January 2024: supported. Now: untested: no study of it, or near it. It was a guess.',
    'It is common. Until 4 March 2025: mixed evidence, low certainty. Now: untested: no study of it, or near it. Somebody counted.',
  ]);
  expect(readAddresses(getAllByRole('link'))).toEqual(['/claims/#common', '/claims/#common']);
});

test('says how much one changed code would move, counted over all claims', async () => {
  const { getByRole } = await renderComponent(VerdictSensitivity);
  // Five codes, each turned three ways: the one nearby moves nothing, and a split of for and against is one, too.
  expect(getTexts([getByRole('paragraph')])).toEqual([
    'What would one mistake do? Of 15 ways to change which way one code points, 11 move a verdict, that is 73 per cent. 2 of the 5 verdicts stand whichever code is changed; if some one code were struck out, 3 would be another.',
  ]);
});
