import { expect, test } from 'vitest';
import VerdictWord from '../../../src/components/evidence/VerdictWord.astro';
import { getText } from '../get-text.ts';
import { readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';

test.each([
  ['supported', 'Supported', 'whole ring, disc'],
  ['mixed', 'Mixed evidence', 'whole ring, half disc'],
  ['contradicted', 'Contradicted', 'whole ring, line of 2 points'],
  ['untested', 'Untested', 'broken ring'],
])('says “%s” by word and by shape', async (verdict, word, shape) => {
  const { element } = await renderComponent(VerdictWord, { props: { verdict } });
  expect(getText(element)).toBe(word);
  expect(readShape(element)).toBe(shape);
});
