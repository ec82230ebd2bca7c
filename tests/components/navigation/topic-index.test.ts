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
        heading: 'afraid',
        targets: [{ kind: 'section', title: 'Fear of loss', path: '/motivations/fear-of-loss/' }],
        seeAlso: [],
      },
      {
        id: 'topic-fear-of-loss',
        heading: 'Fear of loss',
        targets: [{ kind: 'section', title: 'Fear of loss', path: '/motivations/fear-of-loss/' }],
        seeAlso: [{ heading: 'Winter, Ada', id: 'topic-ada-winter' }],
      },
      {
        heading: 'fright',
        targets: [{ kind: 'term', title: 'Alarm', path: '/glossary/#alarm' }],
        seeAlso: [],
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

/** The lines under a letter, as they are read. */
const getLines = async (letter: string) => {
  const { getByRole } = await renderIndex();
  return [...getByRole('region', { name: letter }).querySelectorAll<HTMLElement>('.topic')].map(getText);
};

test('words that lead to one place are the link, and say to what and of what kind, but for sections', async () => {
  const { getByRole } = await renderIndex();
  expect(getByRole('link', { name: 'afraid' }).getAttribute('href')).toBe('/motivations/fear-of-loss/');
  expect(getByRole('link', { name: 'Fear of loss' }).getAttribute('href')).toBe('/motivations/fear-of-loss/');
  expect(getByRole('link', { name: 'fright' }).getAttribute('href')).toBe('/glossary/#alarm');
  expect(await getLines('F')).toEqual([
    'afraid Fear of loss',
    'Fear of loss Fear of loss see also Winter, Ada',
    'fright Alarm (term)',
  ]);
});

test('what a place is called is read, and not seen, where that is said already', async () => {
  const { getByText } = await renderIndex();
  const unseen = getByText('Fear of loss', { selector: '.visually-hidden' });
  expect(unseen.closest('.topic')?.querySelector('dt')?.id).toBe('topic-fear-of-loss');
});

test('words that lead to several places are not a link, and each place says of what kind it is', async () => {
  const { getByRole, queryByRole } = await renderIndex();
  expect(queryByRole('link', { name: 'Winter, Ada' })).toBeNull();
  const targets = within(getByRole('region', { name: 'W' })).getAllByRole('definition');
  expect(targets.map((line) => [getText(line), line.querySelector('a')?.getAttribute('href')])).toEqual([
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
