import { expect, test } from 'vitest';
import { toContextObject } from '../../../../src/lib/citations/context-object.ts';
import type { ReferenceData } from '../../../../src/schemas/reference.ts';

const article: ReferenceData = {
  id: 'ash2010',
  type: 'article-journal',
  title: 'Calls & <i>lines</i>',
  author: [
    { family: 'Kolk', given: 'Bo', 'non-dropping-particle': 'van der' },
    { family: 'Elm', given: 'Mo', suffix: 'Jr.' },
  ],
  issued: { 'date-parts': [[2010, 7]] },
  'container-title': 'Lines',
  volume: '3',
  issue: '2',
  page: '5-9',
  DOI: '10.1000/calls',
};
const read = (reference: ReferenceData) => [...new URLSearchParams(toContextObject(reference))];

test('an article is described by the keys of OpenURL for a journal, with its authors family name first', () => {
  expect(read(article)).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft_id', 'info:doi/10.1000/calls'],
    ['rft.genre', 'article'],
    ['rft.atitle', 'Calls & lines'],
    ['rft.jtitle', 'Lines'],
    ['rft.au', 'van der Kolk, Bo'],
    ['rft.au', 'Elm, Mo Jr.'],
    ['rft.date', '2010-07'],
    ['rft.volume', '3'],
    ['rft.issue', '2'],
    ['rft.pages', '5-9'],
  ]);
});

test.for([
  ['book', { publisher: 'Ash', ISBN: '978-1' }, ['rft.btitle', 'Calls & lines'], ['rft.isbn', '978-1']],
  ['chapter', { publisher: 'Ash' }, ['rft.btitle', 'Lines'], ['rft.pub', 'Ash']],
  [
    'post-weblog',
    { URL: 'https://ash.example/' },
    ['rft.title', 'Calls & lines'],
    ['rft.identifier', 'https://ash.example/'],
  ],
] as const)('a %s has the keys of its own', ([type, change, ...fields]) => {
  const { 'container-title': container, ...rest } = article;
  const work = { ...rest, ...(type === 'book' ? {} : { 'container-title': container }), type, ...change };
  expect(read(work as ReferenceData)).toEqual(expect.arrayContaining(fields.map((field) => [...field])));
});
