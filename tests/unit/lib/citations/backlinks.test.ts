import { expect, test } from 'vitest';
import { getBacklinks } from '../../../../src/lib/citations/backlinks.ts';

type CitingContent = Parameters<typeof getBacklinks>[0];

const nothing: CitingContent = {
  sections: [],
  article: [],
  passages: [],
  percentages: [],
  experts: [],
  books: [],
  terms: [],
};

const section: CitingContent['sections'][number] = {
  id: 'fear-of-loss',
  title: 'Fear of loss',
  part: 'motivations',
  findings: [{ cites: [{ id: 'davis2003' }] }],
  citedPlaces: [
    { key: 'baumeister1995', name: 'paragraph 3', anchor: 'none-of-this-makes' },
    { key: 'hazan1987', name: 'list' },
  ],
};
const person: CitingContent['experts'][number] = {
  id: 'james-gross',
  name: 'Dr. James Gross',
  references: [{ id: 'gross2015' }],
  quotation: { section: { id: 'fear-of-loss' }, provenance: { status: 'attributed' } },
};

test('links a work to the finding that cites it, by the finding’s place and its anchor', () => {
  expect(getBacklinks({ ...nothing, sections: [section] }).get('davis2003')).toEqual([
    { title: 'Fear of loss, finding 1', path: '/motivations/fear-of-loss/#fear-of-loss-finding-davis2003' },
  ]);
});

test('links the second work of a finding to the anchor of the first', () => {
  const findings = [{ cites: [{ id: 'kashdan2018' }, { id: 'burleson2007' }] }];
  expect(getBacklinks({ ...nothing, sections: [{ ...section, findings }] }).get('burleson2007')).toEqual([
    { title: 'Fear of loss, finding 1', path: '/motivations/fear-of-loss/#fear-of-loss-finding-kashdan2018' },
  ]);
});

test('links a work to the paragraph that cites it', () => {
  expect(getBacklinks({ ...nothing, sections: [section] }).get('baumeister1995')).toEqual([
    { title: 'Fear of loss, paragraph 3', path: '/motivations/fear-of-loss/#fear-of-loss-none-of-this-makes' },
  ]);
});

test('links a work to the whole section where its place has no anchor', () => {
  expect(getBacklinks({ ...nothing, sections: [section] }).get('hazan1987')).toEqual([
    { title: 'Fear of loss, list', path: '/motivations/fear-of-loss/' },
  ]);
});

test('counts a paragraph that cites a work twice as one place', () => {
  const place = { key: 'moran2020', name: 'paragraph 1', anchor: 'so-it-is-said' };
  expect(
    getBacklinks({ ...nothing, sections: [{ ...section, citedPlaces: [place, place] }] }).get('moran2020'),
  ).toEqual([{ title: 'Fear of loss, paragraph 1', path: '/motivations/fear-of-loss/#fear-of-loss-so-it-is-said' }]);
});

test('counts two paragraphs that cite a work as two places', () => {
  const citedPlaces = [
    { key: 'moran2020', name: 'paragraph 1', anchor: 'so-it-is-said' },
    { key: 'moran2020', name: 'note 1', anchor: 'fn-why' },
  ];
  expect(getBacklinks({ ...nothing, sections: [{ ...section, citedPlaces }] }).get('moran2020')).toEqual([
    { title: 'Fear of loss, paragraph 1', path: '/motivations/fear-of-loss/#fear-of-loss-so-it-is-said' },
    { title: 'Fear of loss, note 1', path: '/motivations/fear-of-loss/#fear-of-loss-fn-why' },
  ]);
});

test('links a work to a paragraph of the article, of support, of about and of the evidence', () => {
  const citedPlaces = [{ key: 'moran2020', name: 'paragraph 1', anchor: 'so-it-is-said' }];
  const backlinks = getBacklinks({
    ...nothing,
    article: [{ id: 'closing', title: 'What to do with this', citedPlaces }],
    passages: [
      { page: 'support', id: 'health', title: 'Health', citedPlaces },
      { page: 'about', id: 'limits', title: 'Limits', citedPlaces },
      { page: 'evidence', id: 'claims', title: 'How the usual claims stand', citedPlaces },
    ],
  });
  expect(backlinks.get('moran2020')).toEqual([
    { title: 'What to do with this, paragraph 1', path: '/#closing-so-it-is-said' },
    { title: 'Health, paragraph 1', path: '/support/#health-so-it-is-said' },
    { title: 'Limits, paragraph 1', path: '/about/#limits-so-it-is-said' },
    { title: 'How the usual claims stand, paragraph 1', path: '/evidence/#claims-so-it-is-said' },
  ]);
});

test('links a work to a whole passage where its place has no anchor', () => {
  const citedPlaces = [{ key: 'moran2020', name: 'table' }];
  const backlinks = getBacklinks({
    ...nothing,
    article: [{ id: 'closing', title: 'What to do with this', citedPlaces }],
    passages: [{ page: 'evidence', id: 'claims', title: 'How the usual claims stand', citedPlaces }],
  });
  expect(backlinks.get('moran2020')).toEqual([
    { title: 'What to do with this, table', path: '/#closing' },
    { title: 'How the usual claims stand, table', path: '/evidence/#claims' },
  ]);
});

test('links a work to the percentage it gives', () => {
  const percentages = [{ id: 'broken-up', label: 'over half', reference: { id: 'halpernmeekin2013a' } }];
  expect(getBacklinks({ ...nothing, percentages }).get('halpernmeekin2013a')).toEqual([
    { title: 'The percentage “over half”', path: '/evidence/#broken-up' },
  ]);
});

test('links a work to the section that recommends it as a book', () => {
  const books = [{ title: 'Attached', reference: { id: 'levine2010' }, section: { id: 'fear-of-loss' } }];
  expect(getBacklinks({ ...nothing, sections: [section], books }).get('levine2010')).toEqual([
    { title: 'Attached (book)', path: '/motivations/fear-of-loss/' },
  ]);
});

test('links a work to the person whose record rests on it, in the callout and among the people', () => {
  expect(getBacklinks({ ...nothing, sections: [section], experts: [person] }).get('gross2015')).toEqual([
    { title: 'Fear of loss, quotation', path: '/motivations/fear-of-loss/#fear-of-loss-expert' },
    { title: 'Dr. James Gross', path: '/experts/#james-gross' },
  ]);
});

test('links a work to the source of a traced quotation', () => {
  const quotation = {
    section: { id: 'fear-of-loss' },
    provenance: { status: 'traced', source: { id: 'levine2010' } },
  };
  const experts = [{ ...person, references: [], quotation }];
  expect(getBacklinks({ ...nothing, sections: [section], experts }).get('levine2010')).toEqual([
    { title: 'Fear of loss, quotation', path: '/motivations/fear-of-loss/#fear-of-loss-expert' },
    { title: 'Dr. James Gross', path: '/experts/#james-gross' },
  ]);
});

test('marks a term as one', () => {
  const terms = [{ id: 'sliding', term: 'Sliding', references: [{ id: 'clifford2017' }] }];
  expect(getBacklinks({ ...nothing, terms }).get('clifford2017')).toEqual([
    { title: 'Sliding (term)', path: '/glossary/#sliding' },
  ]);
});

test('puts sections before terms', () => {
  const terms = [{ id: 'sliding', term: 'Sliding', references: [{ id: 'davis2003' }] }];
  expect(getBacklinks({ ...nothing, terms, sections: [section] }).get('davis2003')).toEqual([
    { title: 'Fear of loss, finding 1', path: '/motivations/fear-of-loss/#fear-of-loss-finding-davis2003' },
    { title: 'Sliding (term)', path: '/glossary/#sliding' },
  ]);
});

test('bears an entry that cites nothing', () => {
  const article = [{ id: 'closing', title: 'What to do with this', citedPlaces: [] }];
  expect(getBacklinks({ ...nothing, article })).toEqual(new Map());
});
