import { expect, test } from 'vitest';
import SectionList from '../../../src/components/article/SectionList.astro';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createPurpose, createSection } from '../sample-entries.ts';

const sections = [
  createSection(),
  createPurpose(),
  createPurpose({ id: 'cognitive-dissonance', title: 'Dissonance', idea: 'Both at once.', verdict: 'supported' }),
  createPurpose({ id: 'emotional-regulation', title: 'Regulation', idea: 'To be calm.', verdict: 'untested' }),
];

test('lists title, idea and verdict of each section, in the order given', async () => {
  const { getAllByRole } = await renderComponent(SectionList, { props: { sections } });
  expect(getTexts(getAllByRole('heading', { level: 2 }))).toEqual([
    'Fear of loss',
    'Attachment styles',
    'Dissonance',
    'Regulation',
  ]);
  expect(getTexts(getAllByRole('paragraph'))).toEqual([
    'Losing somebody can look worse than it is.',
    'Mixed evidence',
    'Some hold on, and some hold back.',
    'Contradicted',
    'Both at once.',
    'Supported',
    'To be calm.',
    'Untested',
  ]);
});

test('leads to each section, and offers its place on this page', async () => {
  const { getAllByRole } = await renderComponent(SectionList, { props: { sections: sections.slice(0, 2) } });
  expect(readAddresses(getAllByRole('link'))).toEqual([
    '/motivations/fear-of-loss/',
    '#fear-of-loss',
    '/purposes/attachment-styles/',
    '#attachment-styles',
  ]);
});
