import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import TopicIndex from '../../../src/components/navigation/TopicIndex.astro';
import type { TopicGroup } from '../../../src/lib/topics/topics.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

const groups: TopicGroup[] = [
  {
    letter: 'F',
    topics: [
      {
        id: 'topic-fear-of-loss',
        heading: 'Fear of loss',
        targets: [{ kind: 'section', title: 'Fear of loss', path: '/motivations/fear-of-loss/' }],
        seeAlso: [{ heading: 'Winter, Ada', id: 'topic-ada-winter' }],
      },
    ],
  },
  {
    letter: 'W',
    topics: [
      {
        id: 'topic-ada-winter',
        heading: 'Winter, Ada',
        targets: [
          { kind: 'page', title: 'Evidence', path: '/evidence/' },
          { kind: 'term', title: 'winter', path: '/glossary/#winter' },
          { kind: 'person', title: 'Dr. Ada Winter', path: '/experts/#ada-winter' },
          { kind: 'study', title: 'Cold <days>', path: '/references/#winter2001' },
        ],
        seeAlso: [],
      },
    ],
  },
];

const renderIndex = () => renderComponent(TopicIndex, { props: { groups } });

test('leads from each letter to the heading of its group', async () => {
  const { getByRole } = await renderIndex();
  const letters = within(getByRole('navigation', { name: 'Letters' })).getAllByRole('link');
  expect(letters.map(getText)).toEqual(['F', 'W']);
  expect(letters.map((link) => link.getAttribute('href'))).toEqual(['#letter-f', '#letter-w']);
  expect(getByRole('heading', { level: 2, name: 'F' }).id).toBe('letter-f');
  expect(getByRole('heading', { level: 2, name: 'W' }).id).toBe('letter-w');
});

test('says of what kind each target is, but for sections', async () => {
  const { getByRole } = await renderIndex();
  const getTargets = (letter: string) =>
    within(getByRole('region', { name: letter }))
      .getAllByRole('definition')
      .map((line) => [getText(line), line.querySelector('a')?.getAttribute('href')]);
  expect(getTargets('F')[0]).toEqual(['Fear of loss', '/motivations/fear-of-loss/']);
  expect(getTargets('W')).toEqual([
    ['Evidence (page)', '/evidence/'],
    ['winter (term)', '/glossary/#winter'],
    ['Dr. Ada Winter (person)', '/experts/#ada-winter'],
    ['Cold <days> (study)', '/references/#winter2001'],
  ]);
});

test('leads from a line to others that bear on it', async () => {
  const { getByRole, getByText } = await renderIndex();
  const link = getByRole('link', { name: 'Winter, Ada, in the topics' });
  expect(link.getAttribute('href')).toBe('#topic-ada-winter');
  expect(link.parentElement && getText(link.parentElement)).toBe('see also Winter, Ada');
  expect(getByText('Winter, Ada', { selector: 'dt' }).id).toBe('topic-ada-winter');
});
