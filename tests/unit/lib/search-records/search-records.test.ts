import { describe, expect, test } from 'vitest';
import {
  getSearchRecords,
  type RecordedPage,
  type RecordedSection,
} from '../../../../src/lib/search-records/search-records.ts';
import type { ExpertData } from '../../../../src/schemas/expert.ts';
import type { ReferenceData } from '../../../../src/schemas/reference.ts';
import type { TermData } from '../../../../src/schemas/term.ts';

const days = { published: '2026-11-24', reviewed: '2026-11-29', reviewDue: '2027-11-24' };

const work: ReferenceData = {
  id: 'davis2003',
  type: 'article-journal',
  title: 'Reactions to breaking up',
  author: [{ family: 'Davis', given: 'Deborah' }, { family: 'Shaver' }],
  issued: { 'date-parts': [[2003]] },
};

const expert: ExpertData = {
  id: 'anna-berg',
  name: 'Dr. Anna Berg',
  role: 'author of Rest',
  quotation: {
    section: { collection: 'sections', id: 'rest' },
    words: 'Rest is a need.',
    provenance: { status: 'attributed', searched: '2026-11', how: 'A search.' },
  },
  onRecord: 'She wrote a book.',
  references: [],
  about: 'A psychiatrist.',
  aliases: ['Berg'],
  voices: ['Who is Berg?'],
};

const term: TermData = {
  id: 'liking',
  term: 'Liking',
  definition: 'The pleasure you feel.',
  forms: ['liking'],
  references: [{ collection: 'references', id: 'davis2003' }],
  aliases: ['enjoyment'],
  voices: ['Did I enjoy it?'],
};

const section: RecordedSection = {
  id: 'rest',
  title: 'Rest',
  order: 1,
  question: 'Does it rest you?',
  idea: 'Going back can be a rest.',
  leads: [
    { collection: 'claims', id: 'rest-reason' },
    { collection: 'claims', id: 'rest-effect' },
  ],
  answer: 'It rests, for a night.',
  takeAway: 'Sleep on it.',
  findings: [],
  limits: 'Students, most of them.',
  questions: [],
  voices: ['I am tired.'],
  aliases: ['sleep'],
  related: [],
  unmarkedTerms: [],
  formerAnchors: {},
  ...days,
  part: 'purposes',
  works: [work],
  quoted: [expert],
  terms: ['liking'],
  claims: [
    { text: 'People are tired.', verdict: 'supported' },
    { text: 'It rests them.', verdict: 'mixed' },
    { text: 'They sleep.', verdict: 'supported' },
  ],
};
/** A section of the other part, which cites, quotes and uses the same. */
const loss: RecordedSection = { ...section, id: 'loss', title: 'Loss', part: 'motivations' };

const page: RecordedPage = {
  id: 'support',
  title: 'Support',
  description: 'Whom to call.',
  aliases: ['helpline'],
  passages: [],
  ...days,
};
const passage = { id: 'safety', title: 'Safety', summary: 'Leave first.', unmarkedTerms: [], formerAnchors: {} };

const nothing = {
  sections: [],
  pages: [],
  terms: [],
  experts: [],
  references: [],
  formatLabel: (key: string) => `Label of ${key}`,
};

test('finds sections first, then pages, terms, people and studies', () => {
  const content = { ...nothing, sections: [section], pages: [page], terms: [term], experts: [expert] };
  expect(getSearchRecords({ ...content, references: [work] }).map(({ kind }) => kind)).toEqual([
    'section',
    'page',
    'term',
    'person',
    'study',
  ]);
});

describe('a section', () => {
  const find = (change: Partial<RecordedSection>) =>
    getSearchRecords({ ...nothing, sections: [{ ...section, ...change }] })[0];

  test('is found by its question, its idea, its answer, the words quoted in it, the names behind it and what readers say', () => {
    expect(find({})).toEqual({
      path: '/purposes/rest/',
      kind: 'section',
      title: 'Rest',
      text: 'Going back can be a rest.',
      sentences: ['Does it rest you?', 'It rests, for a night.', 'Rest is a need.', 'author of Rest'],
      aliases: ['sleep'],
      voices: ['I am tired.'],
      names: ['Dr. Anna Berg', 'Davis', 'Shaver'],
      words: '',
      claims: [
        { text: 'People are tired.', verdict: 'supported' },
        { text: 'It rests them.', verdict: 'mixed' },
        { text: 'They sleep.', verdict: 'supported' },
      ],
      facets: { part: ['purposes'], verdict: ['supported', 'mixed'], expert: ['anna-berg'] },
    });
  });

  test('can be narrowed by the verdict of any of its claims, and by no other', () => {
    expect(find({ claims: [{ text: 'They sleep.', verdict: 'untested' }] })?.facets.verdict).toEqual(['untested']);
    expect(find({ claims: [] })?.facets.verdict).toEqual([]);
  });

  test('has each name once, whatever number of its works bear it', () => {
    const other = { ...work, id: 'shaver2002', author: [{ family: 'Shaver' }, { family: 'Sato' }] };
    expect(find({ works: [work, other] })?.names).toEqual(['Dr. Anna Berg', 'Davis', 'Shaver', 'Sato']);
  });

  test('that quotes nobody has no one to be narrowed by', () => {
    expect(find({ quoted: [] })).toMatchObject({
      sentences: ['Does it rest you?', 'It rests, for a night.'],
      names: ['Davis', 'Shaver'],
      facets: { expert: [] },
    });
  });

  test('that cites nothing is known by the people quoted alone', () => {
    expect(find({ works: [] })?.names).toEqual(['Dr. Anna Berg']);
  });
});

describe('a page', () => {
  const find = (change: Partial<RecordedPage>) => getSearchRecords({ ...nothing, pages: [{ ...page, ...change }] });

  test('is found by its description and its aliases', () => {
    expect(find({})).toEqual([
      {
        path: '/support/',
        kind: 'page',
        title: 'Support',
        text: 'Whom to call.',
        sentences: [],
        aliases: ['helpline'],
        voices: [],
        names: [],
        words: '',
        facets: { part: [], verdict: [], expert: [] },
      },
    ]);
  });

  test('is followed by its passages, each at its anchor', () => {
    expect(find({ passages: [passage] })[1]).toEqual({
      path: '/support/#safety',
      kind: 'page',
      title: 'Safety',
      text: 'Leave first.',
      sentences: [],
      aliases: [],
      voices: [],
      names: [],
      words: '',
      facets: { part: [], verdict: [], expert: [] },
    });
  });

  test('has passages that may be known by words of their own', () => {
    expect(find({ passages: [{ ...passage, aliases: ['way out'] }] })[1]?.aliases).toEqual(['way out']);
  });

  test('and its passages may be known by what readers say', () => {
    const voices = ['Whom can I call?'];
    const records = find({ voices, passages: [{ ...passage, voices: ['How do I get away?'] }] });
    expect(records.map((record) => record.voices)).toEqual([voices, ['How do I get away?']]);
  });

  test('without aliases is not found, nor are its passages', () => {
    expect(find({ aliases: undefined, passages: [passage] })).toEqual([]);
  });
});

describe('a term', () => {
  const find = (sections: RecordedSection[]) =>
    getSearchRecords({ ...nothing, sections, terms: [term] }).find(({ kind }) => kind === 'term');

  test('is found by its definition and what readers say', () => {
    expect(find([])).toEqual({
      path: '/glossary/#liking',
      kind: 'term',
      title: 'Liking',
      text: 'The pleasure you feel.',
      sentences: [],
      aliases: ['enjoyment'],
      voices: ['Did I enjoy it?'],
      names: [],
      words: '',
      facets: { part: [], verdict: [], expert: [] },
    });
  });

  test('belongs to the parts whose sections use it, each once', () => {
    const unused = { ...loss, terms: [] };
    expect([
      find([section, { ...section, id: 'sleep' }, unused])?.facets.part,
      find([loss, section])?.facets.part,
    ]).toEqual([['purposes'], ['motivations', 'purposes']]);
  });
});

describe('a person', () => {
  const find = (change: Partial<ExpertData>, sections: RecordedSection[] = []) =>
    getSearchRecords({ ...nothing, sections, experts: [{ ...expert, ...change }] }).find(
      ({ kind }) => kind === 'person',
    );

  test('is found by role, description, words and what readers say', () => {
    expect(find({})).toEqual({
      path: '/experts/#anna-berg',
      kind: 'person',
      title: 'Dr. Anna Berg',
      text: 'Author of Rest. A psychiatrist.',
      sentences: ['Rest is a need.'],
      aliases: ['Berg'],
      voices: ['Who is Berg?'],
      names: [],
      words: '',
      facets: { part: [], verdict: [], expert: ['anna-berg'] },
    });
  });

  test('without a role leaves no gap', () => {
    expect(find({ role: undefined })?.text).toBe('A psychiatrist.');
  });

  test('belongs to the part of the section that quotes them, and to no other', () => {
    expect(find({}, [loss, section])?.facets.part).toEqual(['purposes']);
  });
});

describe('a study', () => {
  const find = (sections: RecordedSection[], change: Partial<ReferenceData> = {}) =>
    getSearchRecords({ ...nothing, sections, references: [{ ...work, ...change }] }).find(
      ({ kind }) => kind === 'study',
    );

  test('is found by its label, its title and its authors', () => {
    expect(find([])).toEqual({
      path: '/references/#davis2003',
      kind: 'study',
      title: 'Label of davis2003',
      text: 'Reactions to breaking up',
      sentences: [],
      aliases: [],
      voices: [],
      names: ['Davis', 'Shaver'],
      words: '',
      facets: { part: [], verdict: [], expert: [] },
    });
  });

  test('is found by what readers call it', () => {
    expect(find([], { custom: { aliases: ['the diary study'] } })?.aliases).toEqual(['the diary study']);
  });

  test('in a book is found by that and its editors, each once', () => {
    const chapter = find([], {
      type: 'chapter',
      'container-title': '<i>Parting</i> ways',
      editor: [{ family: 'Davis' }, { family: 'Sato' }],
    });
    expect(chapter).toMatchObject({ sentences: ['Parting ways'], names: ['Davis', 'Shaver', 'Sato'] });
  });

  test('in a journal is not found by it: so many are', () => {
    expect(find([], { 'container-title': 'Journal of Rest' })?.sentences).toEqual([]);
  });

  test('by very many is found by the first twenty of them', () => {
    const author = Array.from({ length: 30 }, (_, place) => ({ family: `Author${place + 1}` }));
    expect(find([], { author })?.names.slice(18)).toEqual(['Author19', 'Author20']);
  });

  test('belongs to the parts whose sections cite it, each once', () => {
    const citingNothing = { ...loss, works: [] };
    expect([
      find([section, { ...section, id: 'sleep' }, citingNothing])?.facets.part,
      find([loss, section])?.facets.part,
    ]).toEqual([['purposes'], ['motivations', 'purposes']]);
  });
});
