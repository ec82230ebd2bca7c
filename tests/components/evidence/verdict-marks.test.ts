import { expect, test } from 'vitest';
import VerdictMark from '../../../src/components/evidence/VerdictMark.astro';
import VerdictMarks from '../../../src/components/evidence/VerdictMarks.astro';
import { getText } from '../get-text.ts';
import { getTexts, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';

test('explains each verdict, from the firmest on', async () => {
  const { getAllByRole } = await renderComponent(VerdictMarks);
  expect(getTexts(getAllByRole('listitem'))).toEqual([
    'Supported: studies that bear on it point the same way, though often only indirectly.',
    'Mixed evidence: part of it holds and part does not, or studies disagree.',
    'Contradicted: the studies that bear on it point the other way.',
    'Untested: nobody we know of has checked it; at most there is evidence nearby.',
  ]);
});

test.each([
  ['supported', 'Supported'],
  ['mixed', 'Mixed evidence'],
  ['contradicted', 'Contradicted'],
  ['untested', 'Untested'],
])('shows “%s” by the word and the shape that a section’s own mark has', async (verdict, word) => {
  const legend = await renderComponent(VerdictMarks);
  const entry = legend.getAllByRole('listitem').find((item) => getText(item).startsWith(`${word}:`));
  const mark = (await renderComponent(VerdictMark, { props: { verdict, answer: '' } })).getByRole('paragraph');
  expect(getText(mark)).toBe(`${word}.`);
  expect(entry && readShape(entry)).toBe(readShape(mark));
});
