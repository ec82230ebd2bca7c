import { expect, test } from 'vitest';
import VerdictMarks from '../../../src/components/evidence/VerdictMarks.astro';
import { getTexts, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';

test('explains each verdict, from the firmest on, beside its shape', async () => {
  const { getAllByRole } = await renderComponent(VerdictMarks);
  const items = getAllByRole('listitem');
  expect(getTexts(items)).toEqual([
    'Supported: at least three quarters of the points are for it, also of those from studies of the very thing.',
    'Mixed evidence: it was studied itself, and the points go neither way clearly.',
    'Contradicted: at least three quarters of the points are against it or found nothing, also of those from studies of the very thing.',
    'Untested: nobody we know of has looked at the very thing, or whoever did found nothing; at most there is evidence nearby.',
  ]);
  expect(items.map(readShape)).toEqual([
    'whole ring, disc',
    'whole ring, half disc',
    'whole ring, line of 2 points',
    'broken ring',
  ]);
});
