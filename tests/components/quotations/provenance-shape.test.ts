import { expect, test } from 'vitest';
import ProvenanceShape from '../../../src/components/quotations/ProvenanceShape.astro';
import { readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';

test.each([
  ['traced', 'whole ring, line of 3 points'],
  ['attributed', 'broken ring'],
])('draws “%s” as a shape of its own', async (status, shape) => {
  const { element } = await renderComponent(ProvenanceShape, { props: { status } });
  expect(readShape(element)).toBe(shape);
});
