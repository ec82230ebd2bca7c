import { expect, test } from 'vitest';
import { getBacklinks } from '../../../src/lib/backlink.ts';

type CitingContent = Parameters<typeof getBacklinks>[0];

const nothing: CitingContent = { sections: [], article: [], support: [], about: [], experts: [], books: [], terms: [] };

const section: CitingContent['sections'][number] = {
  id: 'fear-of-loss',
  title: 'Fear of loss',
  part: 'motivations',
  findings: [{ cites: [{ id: 'davis2003' }] }],
  entry: { body: 'We resist endings [@baumeister1995; @davis2003].' },
};

test('links a work to the section whose finding cites it', () => {
  expect(getBacklinks({ ...nothing, sections: [section] }).get('davis2003')).toEqual([
    { title: 'Fear of loss', path: '/motivations/fear-of-loss/' },
  ]);
});

test('links a work to the section whose prose cites it', () => {
  expect(getBacklinks({ ...nothing, sections: [section] }).get('baumeister1995')).toEqual([
    { title: 'Fear of loss', path: '/motivations/fear-of-loss/' },
  ]);
});

test('links a work to a passage of the article, of support and of about', () => {
  const entry = { body: 'So it is said [@moran2020].' };
  const backlinks = getBacklinks({
    ...nothing,
    article: [{ id: 'closing', title: 'What to do with this', entry }],
    support: [{ id: 'health', title: 'Health', entry }],
    about: [{ id: 'limits', title: 'Limits', entry }],
  });
  expect(backlinks.get('moran2020')).toEqual([
    { title: 'What to do with this', path: '/#closing' },
    { title: 'Health', path: '/support/#health' },
    { title: 'Limits', path: '/about/#limits' },
  ]);
});

test('links a work to the person whose record rests on it', () => {
  const quotation = { provenance: { status: 'attributed' } };
  const experts = [{ id: 'james-gross', name: 'Dr. James Gross', references: [{ id: 'gross2015' }], quotation }];
  expect(getBacklinks({ ...nothing, experts }).get('gross2015')).toEqual([
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
    { title: 'Fear of loss', path: '/motivations/fear-of-loss/' },
    { title: 'Sliding (term)', path: '/glossary/#sliding' },
  ]);
});

test('bears an entry without prose', () => {
  expect(getBacklinks({ ...nothing, about: [{ id: 'limits', title: 'Limits', entry: {} }] })).toEqual(new Map());
});

test('links a work to the source of a traced quotation', () => {
  const quotation = { provenance: { status: 'traced', source: { id: 'levine2010' } } };
  const experts = [{ id: 'amir-levine', name: 'Dr. Amir Levine', references: [], quotation }];
  expect(getBacklinks({ ...nothing, experts }).get('levine2010')).toEqual([
    { title: 'Dr. Amir Levine', path: '/experts/#amir-levine' },
  ]);
});
