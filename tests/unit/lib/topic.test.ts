import { expect, test } from 'vitest';
import { getTopicGroups } from '../../../src/lib/topic.ts';

const nothing = { sections: [], terms: [], experts: [], studies: [] };

const term = (heading: string, aliases: string[] = []) => ({ id: heading.toLowerCase(), term: heading, aliases });
const getHeadings = (...headings: string[]) =>
  getTopicGroups({ ...nothing, terms: headings.map((heading) => term(heading)) }).flatMap(({ topics }) =>
    topics.map(({ heading }) => heading),
  );

test('groups topics by their first letter, from A to Z', () => {
  expect(getTopicGroups({ ...nothing, terms: [term('Sliding'), term('Liking')] })).toEqual([
    {
      letter: 'L',
      topics: [{ heading: 'Liking', targets: [{ kind: 'term', title: 'Liking', path: '/glossary/#liking' }] }],
    },
    {
      letter: 'S',
      topics: [{ heading: 'Sliding', targets: [{ kind: 'term', title: 'Sliding', path: '/glossary/#sliding' }] }],
    },
  ]);
});

test('sorts topics without regard to hyphens', () => {
  expect(getHeadings('On-off', 'On and off', 'On purpose')).toEqual(['On and off', 'On-off', 'On purpose']);
});

test('sorts topics without regard to capitals', () => {
  expect(getHeadings('reward', 'Rebound', 'regret')).toEqual(['Rebound', 'regret', 'reward']);
});

test('files a heading in quotation marks under its first letter', () => {
  expect(getTopicGroups({ ...nothing, terms: [term('“Wanting”')] }).map(({ letter }) => letter)).toEqual(['W']);
});

test('leads from an alias to what it stands for', () => {
  const terms = [term('Liking', ['pleasure'])];
  expect(getTopicGroups({ ...nothing, terms })[1]).toEqual({
    letter: 'P',
    topics: [{ heading: 'pleasure', targets: [{ kind: 'term', title: 'Liking', path: '/glossary/#liking' }] }],
  });
});

test('joins a section and a term of the same words', () => {
  const sections = [{ part: 'purposes' as const, id: 'loss', title: 'Loss', aliases: ['self-esteem'] }];
  const terms = [{ id: 'worth', term: 'Self esteem', aliases: [] }];
  expect(getTopicGroups({ ...nothing, sections, terms })[1]?.topics).toEqual([
    {
      heading: 'self-esteem',
      targets: [
        { kind: 'section', title: 'Loss', path: '/purposes/loss/' },
        { kind: 'term', title: 'Self esteem', path: '/glossary/#worth' },
      ],
    },
  ]);
});

test('leads to a target once, however many of its names agree', () => {
  expect(getTopicGroups({ ...nothing, terms: [term('Self-worth', ['self worth'])] })[0]?.topics).toEqual([
    {
      heading: 'Self-worth',
      targets: [{ kind: 'term', title: 'Self-worth', path: '/glossary/#self-worth' }],
    },
  ]);
});

test('files a person under the last name', () => {
  const experts = [{ id: 'amir-levine', name: 'Dr. Amir Levine' }];
  expect(getTopicGroups({ ...nothing, experts })).toEqual([
    {
      letter: 'L',
      topics: [
        {
          heading: 'Levine, Amir',
          targets: [{ kind: 'person', title: 'Dr. Amir Levine', path: '/experts/#amir-levine' }],
        },
      ],
    },
  ]);
});

test('keeps the title of a person whose first name nobody knows', () => {
  const experts = [{ id: 'dr-fisher', name: 'Dr. Fisher' }];
  expect(getTopicGroups({ ...nothing, experts })[0]?.topics[0]?.heading).toBe('Fisher, Dr.');
});

test('files a study under its label and shows its title', () => {
  const studies = [{ id: 'moran2020', label: 'Moran et al., 2020', title: 'The psychology of breakup sex' }];
  expect(getTopicGroups({ ...nothing, studies })[0]?.topics).toEqual([
    {
      heading: 'Moran et al., 2020',
      targets: [{ kind: 'study', title: 'The psychology of breakup sex', path: '/references/#moran2020' }],
    },
  ]);
});
