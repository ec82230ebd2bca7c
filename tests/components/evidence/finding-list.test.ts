import { beforeEach, expect, test } from 'vitest';
import FindingList from '../../../src/components/evidence/FindingList.astro';
import type { ShownFinding } from '../../../src/content/section-sources.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSample, references } from '../sample-entries.ts';

const findings: ShownFinding[] = [
  {
    id: 'fear-of-loss-finding-ash2010',
    text: [{ text: 'Those with ' }, { text: 'closure', term: 'closure' }, { text: ' rang less.' }],
    works: [{ key: 'ash2010' }, { key: 'birch2012' }],
    samples: [createSample(), createSample({ method: 'month of diaries', size: 113, unit: 'couples' })],
    cannotTell: 'Who rang first.',
  },
  {
    id: 'fear-of-loss-finding-birch2012',
    text: [{ text: 'Calls were short.' }],
    works: [{ key: 'birch2012' }],
    samples: [createSample({ design: 'review', method: 'review of what is known', size: undefined })],
    cannotTell: 'What was said.',
  },
];

beforeEach(() => {
  setCollections({ references });
});

const renderFindings = () => renderComponent(FindingList, { props: { findings } });

test('says how many were studied and how, for each sample of each finding', async () => {
  const { element } = await renderFindings();
  const studied = [...element.querySelectorAll('.finding-samples')];
  expect(studied.map((samples) => getTexts([...samples.children]))).toEqual([
    ['1,240 people survey by post', '113 couples month of diaries'],
    ['review of what is known'],
  ]);
});

test('says what was found, in which works, and what that cannot tell', async () => {
  const { element } = await renderFindings();
  expect(getTexts([...element.querySelectorAll('li > p')])).toEqual([
    'Those with closure rang less. (Ash, 2010; Birch & Cedar, 2012)',
    'It cannot tell: Who rang first.',
    'Calls were short. (Birch & Cedar, 2012)',
    'It cannot tell: What was said.',
  ]);
});

test('has no list within the list: each would be announced before its one line', async () => {
  const { getAllByRole } = await renderFindings();
  expect(getAllByRole('list')).toHaveLength(1);
});

test('leads to the term and to the works', async () => {
  const { getByRole, getAllByRole } = await renderFindings();
  expect(getByRole('link', { name: 'closure' }).getAttribute('href')).toBe('/glossary/#closure');
  expect(getByRole('link', { name: 'Ash, 2010' }).getAttribute('href')).toBe('/references/#ash2010');
  const [birch] = getAllByRole('link', { name: 'Birch & Cedar, 2012' });
  expect(birch?.getAttribute('href')).toBe('/references/#birch2012');
});

test('gives each finding its anchor', async () => {
  const { getByText } = await renderFindings();
  expect(getText(getByText('Who rang first.', { exact: false }))).toBe('It cannot tell: Who rang first.');
  expect(getByText('Who rang first.', { exact: false }).closest('[id]')?.id).toBe('fear-of-loss-finding-ash2010');
  expect(getByText('What was said.', { exact: false }).closest('[id]')?.id).toBe('fear-of-loss-finding-birch2012');
});
