/** A work of every type that CSL has, then works with every odd name and date: what any format must carry, made up. */
import type { ReferenceData } from '../../../../src/schemas/reference.ts';
import { referenceSchema } from '../../../../src/schemas/reference.ts';
import { workTypes } from '../../../../src/schemas/work-types.ts';

const person = { family: 'Ash', given: 'Bo' };

const parse = (work: object): ReferenceData => referenceSchema.parse(work);

/** One of each type, with all that some list may print of it. */
export const typedWorks: ReferenceData[] = workTypes.map((type, i) =>
  parse({
    id: `ash${1600 + i}`,
    type,
    title: `Calls number ${i}`,
    author: [person, { literal: 'Harbour & Sons' }],
    editor: [{ family: 'Elm', given: 'Mo' }],
    translator: [{ family: 'Oak', given: 'Di' }],
    issued: { 'date-parts': [[1600 + i, 7, 5]] },
    'container-title': 'Lines & <i>signs</i>',
    'collection-title': 'Old lines',
    publisher: 'Harbour & Press',
    'publisher-place': 'Leith',
    page: '5-9',
    number: '12',
    genre: 'Sample',
    language: 'en',
    URL: `https://ash.example/${i}_a%20b?x=1&y=2#z`,
    accessed: { 'date-parts': [[2026, 1, 4]] },
  }),
);

const book = { type: 'book', title: 'Calls', author: [person], publisher: 'Harbour Press' };
const year = (value: number) => ({ issued: { 'date-parts': [[value]] } });

/** Works with names, dates and signs that formats get wrong. */
export const oddWorks: ReferenceData[] = [
  {
    ...book,
    ...year(2001),
    id: 'kolk2001',
    author: [{ family: 'Kolk', given: 'Bessel A.', 'non-dropping-particle': 'van der' }],
  },
  {
    ...book,
    ...year(1949),
    id: 'beauvoir1949',
    author: [{ family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' }],
  },
  { ...book, ...year(2007), id: 'lew2007', author: [{ family: 'Lew', given: 'Gary W.', suffix: 'Jr.' }] },
  { ...book, ...year(2021), id: 'who2021', author: [{ literal: 'World Health Organization' }] },
  { ...book, ...year(2022), id: 'office2022', author: [{ literal: 'Office for Calls and Lines' }] },
  { ...book, ...year(380), id: 'plato0380', author: [{ family: 'Plato' }] },
  { ...book, ...year(2003), id: 'calls2003', author: undefined, editor: [person] },
  { ...book, ...year(2004), id: 'calls2004', author: undefined, title: '“It’s on”, she said: Calls' },
  { ...book, id: 'ashnd' },
  { ...book, id: 'ashinpress', status: 'in press' },
  { ...book, id: 'ash2011', issued: { 'date-parts': [[2011], [2013]] } },
  { ...book, id: 'ash2019', issued: { 'date-parts': [[2019]], season: 1 } },
  { ...book, id: 'ash1900', issued: { 'date-parts': [[1900]], circa: true } },
  { ...book, id: 'ash1953', issued: { 'date-parts': [[1953, 3]] }, 'original-date': { 'date-parts': [[1900]] } },
  {
    ...book,
    ...year(1996),
    id: 'ash1996',
    type: 'article-journal',
    title: 'Loss & 5% of <i>in vivo</i> CO<sub>2</sub>: a_b #1 {x} ~y^z $3 \\n',
    'container-title': 'Lines &amp; signs',
    DOI: '10.1002/(SICI)1097-4679(199604)52:2<171::AID-JCLP7>3.0.CO;2-#',
    page: '171–179',
  },
  {
    ...book,
    ...year(1998),
    id: 'ash1998',
    type: 'article-journal',
    'container-title': 'Lines',
    custom: {
      corrected: { date: '1999', URL: 'https://ash.example/corrected' },
      retracted: { date: '2001-03-04', DOI: '10.1000/notice#1' },
    },
  },
].map(parse);
