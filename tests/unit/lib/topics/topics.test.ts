import { describe, expect, test } from 'vitest';
import { getTopicGroups } from '../../../../src/lib/topics/topics.ts';

type IndexedContent = Parameters<typeof getTopicGroups>[0];
type IndexedSection = IndexedContent['sections'][number];

const nothing = { sections: [], pages: [], terms: [], experts: [], studies: [] };

const term = (heading: string, aliases: string[] = []) => ({ id: heading.toLowerCase(), term: heading, aliases });
const section = (title: string, change: Partial<IndexedSection> = {}): IndexedSection => ({
  part: 'purposes',
  id: title.toLowerCase(),
  title,
  aliases: [],
  related: [],
  terms: [],
  quoted: [],
  ...change,
});
const getTopics = (content: Partial<IndexedContent>) =>
  getTopicGroups({ ...nothing, ...content }).flatMap(({ topics }) => topics);
const getHeadings = (...headings: string[]) =>
  getTopics({ terms: headings.map((heading) => term(heading)) }).map(({ heading }) => heading);

test('groups topics by their first letter, from A to Z', () => {
  expect(getTopicGroups({ ...nothing, terms: [term('Sliding'), term('Liking')] })).toEqual([
    {
      letter: 'L',
      topics: [
        {
          id: 'topic-liking',
          heading: 'Liking',
          targets: [{ kind: 'term', title: 'Liking', path: '/glossary/#liking' }],
          seeAlso: [],
        },
      ],
    },
    {
      letter: 'S',
      topics: [
        {
          id: 'topic-sliding',
          heading: 'Sliding',
          targets: [{ kind: 'term', title: 'Sliding', path: '/glossary/#sliding' }],
          seeAlso: [],
        },
      ],
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
    topics: [
      {
        heading: 'pleasure',
        targets: [{ kind: 'term', title: 'Liking', path: '/glossary/#liking' }],
        seeAlso: [],
      },
    ],
  });
});

test('joins a section and a term of the same words', () => {
  const sections = [section('Loss', { aliases: ['self-esteem'] })];
  const terms = [{ id: 'worth', term: 'Self esteem', aliases: [] }];
  expect(getTopicGroups({ ...nothing, sections, terms })[1]?.topics).toEqual([
    {
      id: 'topic-worth',
      heading: 'Self esteem',
      targets: [
        { kind: 'section', title: 'Loss', path: '/purposes/loss/' },
        { kind: 'term', title: 'Self esteem', path: '/glossary/#worth' },
      ],
      seeAlso: [],
    },
  ]);
});

test('leads to a target once, however many of its names agree', () => {
  expect(getTopicGroups({ ...nothing, terms: [term('Self-worth', ['self worth'])] })[0]?.topics).toEqual([
    {
      id: 'topic-self-worth',
      heading: 'Self-worth',
      targets: [{ kind: 'term', title: 'Self-worth', path: '/glossary/#self-worth' }],
      seeAlso: [],
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
          id: 'topic-amir-levine',
          heading: 'Levine, Amir',
          targets: [{ kind: 'person', title: 'Dr. Amir Levine', path: '/experts/#amir-levine' }],
          seeAlso: [],
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
      seeAlso: [],
    },
  ]);
});

describe('a page', () => {
  const support = { id: 'support' as const, title: 'Support', passages: [] };

  test('is led to by its aliases, and has no line of its own', () => {
    const pages = [{ ...support, aliases: ['helpline', 'safety'] }];
    expect(getTopics({ pages })).toEqual([
      { heading: 'helpline', targets: [{ kind: 'page', title: 'Support', path: '/support/' }], seeAlso: [] },
      { heading: 'safety', targets: [{ kind: 'page', title: 'Support', path: '/support/' }], seeAlso: [] },
    ]);
  });

  test('has passages that are led to by aliases of their own, at their anchors', () => {
    const passages = [
      { id: 'hours', title: 'Hours', aliases: ['when'] },
      { id: 'rest', title: 'Rest' },
    ];
    expect(getTopics({ pages: [{ ...support, passages }] })).toEqual([
      { heading: 'when', targets: [{ kind: 'page', title: 'Hours', path: '/support/#hours' }], seeAlso: [] },
    ]);
  });

  test('without aliases is led to by nothing', () => {
    expect(getTopics({ pages: [support] })).toEqual([]);
  });
});

describe('an anchor', () => {
  test('stands at the line of each section, term and person, and at no other', () => {
    const topics = getTopics({
      sections: [section('Rest', { aliases: ['sleep'] })],
      pages: [{ id: 'support', title: 'Support', aliases: ['helpline'], passages: [] }],
      terms: [term('Liking', ['pleasure'])],
      experts: [{ id: 'anna-berg', name: 'Dr. Anna Berg' }],
      studies: [{ id: 'moran2020', label: 'Moran et al., 2020', title: 'Breakup sex' }],
    });
    expect(topics.map(({ heading, id }) => [heading, id])).toEqual([
      ['Berg, Anna', 'topic-anna-berg'],
      ['helpline', undefined],
      ['Liking', 'topic-liking'],
      ['Moran et al., 2020', undefined],
      ['pleasure', undefined],
      ['Rest', 'topic-rest'],
      ['sleep', undefined],
    ]);
  });

  test('of a line that a section and a term share is the section’s', () => {
    const terms = [{ id: 'pause', term: 'Rest', aliases: [] }];
    expect(getTopics({ sections: [section('Rest')], terms }).map(({ id }) => id)).toEqual(['topic-rest']);
  });
});

describe('see also', () => {
  /** What each line says to see also, as “from > to”. */
  const getPointers = (content: Partial<IndexedContent>) =>
    getTopics(content).flatMap(({ heading, seeAlso }) => seeAlso.map((other) => `${heading} > ${other.heading}`));

  test('names the other line and its anchor', () => {
    const sections = [section('Rest', { related: [{ id: 'loss' }] }), section('Loss')];
    expect(getTopics({ sections })[1]?.seeAlso).toEqual([{ heading: 'Loss', id: 'topic-loss' }]);
  });

  test('points from a section to those it is related to, and not back', () => {
    const sections = [section('Rest', { related: [{ id: 'loss' }, { id: 'calm' }] }), section('Loss'), section('Calm')];
    expect(getPointers({ sections })).toEqual(['Rest > Loss', 'Rest > Calm']);
  });

  test('points to and fro between two sections that name each other', () => {
    const sections = [section('Rest', { related: [{ id: 'loss' }] }), section('Loss', { related: [{ id: 'rest' }] })];
    expect(getPointers({ sections })).toEqual(['Loss > Rest', 'Rest > Loss']);
  });

  test('points from a term to the sections that use it, and not back', () => {
    const sections = [section('Rest', { terms: ['liking'] }), section('Loss', { terms: ['liking'] })];
    expect(getPointers({ sections, terms: [term('Liking')] })).toEqual(['Liking > Rest', 'Liking > Loss']);
  });

  test('points to and fro between a person and the section that quotes them', () => {
    const sections = [section('Rest', { quoted: [{ id: 'anna-berg' }] })];
    const experts = [{ id: 'anna-berg', name: 'Dr. Anna Berg' }];
    expect(getPointers({ sections, experts })).toEqual(['Berg, Anna > Rest', 'Rest > Berg, Anna']);
  });

  test('never points from a line that a section and its term share to itself', () => {
    const sections = [section('Rest', { terms: ['pause'] })];
    expect(getPointers({ sections, terms: [{ id: 'pause', term: 'Rest', aliases: [] }] })).toEqual([]);
  });

  test('never points from a section to itself', () => {
    expect(getPointers({ sections: [section('Rest', { related: [{ id: 'rest' }] })] })).toEqual([]);
  });

  test('points to a line once, though two terms on one line are used there', () => {
    const sections = [section('Rest', { terms: ['worth', 'esteem'] })];
    const terms = [
      { id: 'worth', term: 'Self-worth', aliases: [] },
      { id: 'esteem', term: 'Self worth', aliases: [] },
    ];
    expect(getPointers({ sections, terms })).toEqual(['Self-worth > Rest']);
  });

  test('points to no line that leads only where its own does', () => {
    const sections = [section('Rest', { aliases: ['pause'], terms: ['pause'] })];
    expect(getPointers({ sections, terms: [term('Pause')] })).toEqual([]);
  });

  test('says nothing of an entry that has no line', () => {
    expect(getPointers({ sections: [section('Rest', { related: [{ id: 'loss' }], terms: ['liking'] })] })).toEqual([]);
  });
});
