import { expect, test } from 'vitest';
import VerdictMark from '../../../src/components/evidence/VerdictMark.astro';
import { getText } from '../get-text.ts';
import { readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';

test.each([
  ['supported', 'Supported. So it is.', 'whole ring, disc'],
  ['mixed', 'Mixed evidence. So it is.', 'whole ring, half disc'],
  ['contradicted', 'Contradicted. So it is.', 'whole ring, line of 2 points'],
  ['untested', 'Untested. So it is.', 'broken ring'],
])('says “%s” by word and by shape, and the answer after it', async (verdict, text, shape) => {
  const { getByRole } = await renderComponent(VerdictMark, { props: { verdict, answer: 'So it is.' } });
  const mark = getByRole('paragraph');
  expect(getText(mark)).toBe(text);
  expect(readShape(mark)).toBe(shape);
});
