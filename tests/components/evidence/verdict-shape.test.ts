import { expect, test } from 'vitest';
import VerdictShape from '../../../src/components/evidence/VerdictShape.astro';
import { readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';

test.each([
  ['supported', 'whole ring, disc'],
  ['mixed', 'whole ring, half disc'],
  ['contradicted', 'whole ring, line of 2 points'],
  ['untested', 'broken ring'],
])('draws “%s” as a shape of its own', async (verdict, shape) => {
  const { element } = await renderComponent(VerdictShape, { props: { verdict } });
  expect(readShape(element)).toBe(shape);
});

test('is left to the word beside it where nothing is seen', async () => {
  const { queryByRole, element } = await renderComponent(VerdictShape, { props: { verdict: 'mixed' } });
  expect(queryByRole('img')).toBeNull();
  expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
