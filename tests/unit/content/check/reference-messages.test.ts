/** What an author is told of a reference as other programs export it: what to write, once for one cause. */
import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findSchemaProblems } from '../../../../src/content/check/schema-problems.ts';

const moran = {
  id: 'moran2020',
  type: 'article-journal',
  title: 'Calls',
  author: [{ family: 'Moran', given: 'James B.' }],
  issued: { 'date-parts': [[2020]] },
};

const check = (change: object) => {
  const text = JSON.stringify({ ...moran, ...change }, undefined, 2);
  const content = parseContentFile('content/references/moran2020.json', 'references', text);
  return findSchemaProblems(content, () => new Set<string>()).map(({ message }) => message);
};

const whole = 'must be a person or an organisation, with nothing else. Write';

test.for<[change: object, message: string]>([
  [{ type: 'journal-article' }, 'type "journal-article" is not what CSL calls it. Did you mean "article-journal"?'],
  [{ type: '@inproceedings' }, 'type "@inproceedings" is not what CSL calls it. Did you mean "paper-conference"?'],
  [{ type: 'book-chapter' }, 'type "book-chapter" is not what CSL calls it. Did you mean "chapter"?'],
  [{ type: 'posted-content' }, 'type "posted-content" is not what CSL calls it. Did you mean "article"?'],
  [{ type: 'monograph' }, 'type "monograph" is not what CSL calls it. Did you mean "book"?'],
  [{ type: 'JOUR' }, 'type "JOUR" is not what CSL calls it. Did you mean "article-journal"?'],
  [
    { type: 'article', volume: '3' },
    'type "article" is a preprint, and this has a volume or an issue. Write "article-journal".',
  ],
  [{ type: 'webpage' }, 'URL is missing: readers find a webpage by its address alone. Write "URL": "https://…".'],
  [{ author: ['James B. Moran'] }, `author "James B. Moran" ${whole} {"family": "Moran", "given": "James B."}.`],
  [{ author: [{ family: 'World Health Organization' }] }, `author ${whole} {"literal": "World Health Organization"}.`],
  [{ author: [{ name: 'WHO' }] }, `author ${whole} {"literal": "WHO"}.`],
  [
    { author: [{ family: 'Lew Jr.', given: 'Gary' }] },
    `author ${whole} {"family": "Lew", "given": "Gary", "suffix": "Jr."}.`,
  ],
  [{ author: [{ family: 'Moran, James' }] }, `author ${whole} {"family": "Moran", "given": "James"}.`],
  [
    { author: [{ ...moran.author[0], sequence: 'first', affiliation: [] }] },
    `author ${whole} {"family": "Moran", "given": "James B."}.`,
  ],
  [{ author: [{ family: 'et al.' }] }, 'author is nobody’s name. Write every author; the page shortens them itself.'],
  [{ issued: '2020-03-05' }, 'issued "2020-03-05" must be a date in numbers. Write {"date-parts": [[2020, 3, 5]]}.'],
  [{ issued: { raw: 'March 2020' } }, 'issued must be a date in numbers. Write {"date-parts": [[2020, 3]]}.'],
  [
    { issued: { literal: 'ca. 1900' } },
    'issued must be a date in numbers. Write {"date-parts": [[1900]], "circa": true}.',
  ],
  [
    { issued: 'Spring 2019' },
    'issued "Spring 2019" must be a date in numbers. Write {"date-parts": [[2019]], "season": 1}.',
  ],
  [{ issued: '2011–2013' }, 'issued "2011–2013" must be a date in numbers. Write {"date-parts": [[2011], [2013]]}.'],
  [
    { issued: { 'date-parts': [['2020', '3']] } },
    'issued must be a date in numbers. Write {"date-parts": [[2020, 3]]}.',
  ],
  [{ issued: 'in press' }, 'issued "in press" is no date. Take it out, and write "status": "in press".'],
  [{ issued: 'n.d.' }, 'issued "n.d." is no date. Take it out; the page then says “n.d.”.'],
  [{ issued: { 'date-parts': [[2020, 2, 30]] } }, 'issued has the day 30 in a month of 29 days.'],
  [
    { issued: { 'date-parts': [[2013], [2011]] } },
    'issued ends before it begins. Write {"date-parts": [[2011], [2013]]}.',
  ],
  [{ status: 'in press' }, 'status "in press" contradicts "issued", which says when it appeared. Take one out.'],
  [{ DOI: '10.' }, 'DOI "10." is no whole DOI. Write what follows "https://doi.org/", such as "10.1000/182".'],
  [{ DOI: '10.1177/x ' }, 'DOI "10.1177/x " must be a bare DOI. Write "10.1177/x".'],
  [{ DOI: '10.1177/x.' }, 'DOI "10.1177/x." must be a bare DOI. Write "10.1177/x".'],
  [{ DOI: 'https://doi.org/10.1177/x' }, 'DOI "https://doi.org/10.1177/x" must be a bare DOI. Write "10.1177/x".'],
  [{ DOI: 'doi:10.1177/x' }, 'DOI "doi:10.1177/x" must be a bare DOI. Write "10.1177/x".'],
  [{ DOI: '10.1002/%28SICI%291' }, 'DOI "10.1002/%28SICI%291" must be a bare DOI. Write "10.1002/(SICI)1".'],
  [
    { ISBN: '9781101475165' },
    'ISBN "9781101475165" cannot be right: with these digits the last would be 4. Compare it with the book; if the rest is right, write "9781101475164".',
  ],
  [
    { ISBN: '0804429570' },
    'ISBN "0804429570" cannot be right: with these digits the last would be X. Compare it with the book; if the rest is right, write "080442957X".',
  ],
  [{ PMID: 'PMID: 22609047' }, 'PMID "PMID: 22609047" must be a bare number of PubMed. Write "22609047".'],
  [{ PMCID: '3701019' }, 'PMCID "3701019" must be a number of PubMed Central. Write "PMC3701019".'],
  [
    { URL: 'http://example.org/' },
    'URL "http://example.org/" must be a web address that begins with "https://". Write "https://example.org/", if it answers there.',
  ],
  [
    { URL: 'https://localhost:4321/' },
    'URL "https://localhost:4321/" leads to a machine that readers do not reach. Write the public address.',
  ],
  [
    { URL: 'https://me:pw@example.org/' },
    'URL "https://me:pw@example.org/" holds the name or password of an account. Write "https://example.org/".',
  ],
  [
    { URL: 'https://example.org/a b' },
    'URL "https://example.org/a b" has a space in it. Write "https://example.org/a%20b".',
  ],
  [
    { URL: 'https://orcid.org/0000-0002-1825-0098' },
    'URL "https://orcid.org/0000-0002-1825-0098" is no ORCID: its last digit does not fit the rest. Copy it again from orcid.org.',
  ],
  [{ page: '337-327' }, 'page "337-327" ends before it begins. Write "327-337", or mend the pages.'],
  [{ page: '327-37' }, 'page "327-37" leaves out digits of the last page. Write "327-337".'],
  [{ page: 'pp. 3-5' }, 'page "pp. 3-5" must be the pages alone. Write "3-5".'],
  [{ volume: 12 }, 'volume 12 must be in quotation marks. Write "12".'],
  [
    { custom: { retracted: true } },
    'custom.retracted must say when, and where that stands. Write {"date": "2021-03-04", "DOI": "10.1000/182"}, or "URL" for "DOI".',
  ],
  [
    { abstract: 'Long.', ISSN: '1', source: 'Crossref', note: 'x', 'title-short': 'T' },
    'abstract, ISSN, source, note, title-short: not kept here. Take them out, or let "npm run add:work -- content/references/moran2020.json" take them out.',
  ],
  [
    { journal: 'Lines', doi: '10.1177/x', keyword: 'x', colour: 'red' },
    '"journal" is written "container-title", "doi" is written "DOI". keyword: not kept here. Take it out, or let "npm run add:work -- content/references/moran2020.json" take them out. colour: no field of CSL. Take it out, or mend the name.',
  ],
])('%j is answered with what to write', ([change, message]) => {
  expect(check(change)).toEqual([message]);
});

test.for<[change: object]>([
  [{ author: [{ literal: 'World Health Organization' }] }],
  [{ author: undefined }],
  [{ author: [{ family: 'Kolk', given: 'Bessel A.', 'non-dropping-particle': 'van der' }] }],
  [{ DOI: '10.1002/(SICI)1097-4679(199604)52:2<171::AID-JCLP7>3.0.CO;2-#' }],
  [{ ISBN: '978-1-101-47516-4' }],
  [{ ISBN: '080442957X' }],
  [{ URL: 'https://example.org/', accessed: { 'date-parts': [[2026, 1, 2]] } }],
  [{ issued: undefined, status: 'in press' }],
  [{ issued: { 'date-parts': [[2011], [2013]] } }],
  [{ custom: { retracted: { date: '2021-03', URL: 'https://example.org/notice' } } }],
  [{ type: 'standard', number: '12', publisher: 'Sample' }],
])('%j is a reference', ([change]) => {
  expect(check(change)).toEqual([]);
});
