import { expect, test } from 'vitest';
import QuotationMarks from '../../../src/components/quotations/QuotationMarks.astro';
import { getTexts, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';

test('explains both marks of a quotation, each with its shape', async () => {
  const { getAllByRole } = await renderComponent(QuotationMarks);
  const marks = getAllByRole('listitem');
  expect(getTexts(marks)).toEqual([
    'Traced: the words stand in a source, which is named with the place in it.',
    'Attributed: somebody is said to have said it, and we could not trace the words to a source.',
  ]);
  expect(marks.map(readShape)).toEqual(['whole ring, line of 3 points', 'broken ring']);
});
