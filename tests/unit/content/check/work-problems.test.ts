import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findWorkProblems } from '../../../../src/content/check/work-problems.ts';

const today = '2026-11-30';
const moran = {
  id: 'moran2020',
  type: 'article-journal',
  title: 'Calls',
  author: [{ family: 'Moran', given: 'James B.' }],
  issued: { 'date-parts': [[2020]] },
};

const read = (work: { id: string } & Record<string, unknown>) =>
  parseContentFile(`content/references/${work.id}.json`, 'references', JSON.stringify(work, undefined, 2));
const check = (...works: ({ id: string } & Record<string, unknown>)[]) =>
  findWorkProblems(works.map(read), today).map(({ file, line, message }) => `${file}:${line} ${message}`);

test('finds nothing in works that differ', () => {
  const other = { ...moran, id: 'moran2021', issued: { 'date-parts': [[2021]] }, DOI: '10.1000/b' };
  expect(check({ ...moran, DOI: '10.1000/a' }, other)).toEqual([]);
});

test.for<[field: string, one: string, other: string]>([
  ['DOI', '10.1000/ABC', '10.1000/abc'],
  ['PMID', '123', '123'],
  ['ISBN', '978-1-101-47516-4', '110147516X'],
])('finds two files for one work by its %s', ([field, one, other]) => {
  const twin = { ...moran, id: 'moran2020b', type: 'book', [field]: other };
  expect(check({ ...moran, type: 'book', [field]: one }, twin)).toEqual([
    `content/references/moran2020b.json:18 ${field} "${other}" is that of content/references/moran2020.json:18, too. If it is one work, cite "moran2020" and remove this file; if not, mend the ${field}.`,
  ]);
});

test('two chapters of one book may have its ISBN', () => {
  const chapter = { ...moran, type: 'chapter', ISBN: '9781101475164' };
  expect(check(chapter, { ...chapter, id: 'moran2020b', title: 'Lines' })).toEqual([]);
});

const particle = { family: 'Kolk', 'non-dropping-particle': 'van der' };

test.for<[key: string, change: object]>([
  ['moran2020b', {}],
  ['kolk2020', { author: [particle] }],
  ['vanderkolk2020', { author: [particle] }],
  ['kolk2020', { author: [{ family: 'van der Kolk' }] }],
  ['halpernmeekin2020', { author: [{ family: 'Halpern-Meekin' }] }],
  ['kruger2020', { author: [{ family: 'Kr\u00fcger' }] }],
  ['krueger2020', { author: [{ family: 'Kr\u00fcger' }] }],
  ['ohara2020', { author: [{ family: 'O’Hara' }] }],
  ['who2020', { author: [{ literal: 'World Health Organization' }] }],
  ['ons2020', { author: [{ literal: 'Office for National Statistics' }] }],
  ['worldhealthorganization2020', { author: [{ literal: 'World Health Organization' }] }],
  ['ivanov2020', { author: [{ family: '\u0418\u0432\u0430\u043d\u043e\u0432' }] }],
  ['calls2020', { author: undefined }],
  ['moran2020', { author: undefined, editor: [{ family: 'Moran' }] }],
  ['moranninpress', { author: [{ family: 'Morann' }], issued: undefined, status: 'in press' }],
  ['morannd', { issued: undefined }],
  ['moran1900', { issued: { 'date-parts': [[1953]] }, 'original-date': { 'date-parts': [[1900]] } }],
  ['moran2013', { issued: { 'date-parts': [[2011], [2013]] } }],
])('the key %s is right for its work', ([id, change]) => {
  expect(check({ ...moran, ...change, id })).toEqual([]);
});

test.for<[key: string, change: object, message: string]>([
  [
    'moran2019',
    {},
    'contradicts the year 2020 of "issued". Mend these, or rename the file and its "id" to "moran2020"',
  ],
  [
    'smith2020',
    {},
    'does not name whose the work is: Moran. Mend the name, or rename the file and its "id" to "moran2020"',
  ],
  [
    'moran2020',
    { issued: undefined },
    'says 2020, and no "issued" does. Write "issued": {"date-parts": [[2020]]}, or rename the file and its "id" to "morannd"',
  ],
  [
    'moraninpress',
    {},
    'contradicts the year 2020 of "issued". Mend these, or rename the file and its "id" to "moran2020"',
  ],
  [
    'morannd',
    { issued: undefined, status: 'in press' },
    'contradicts what "issued" and "status" say. Mend these, or rename the file and its "id" to "moraninpress"',
  ],
])('the key %s is said to contradict its work', ([id, change, message]) => {
  expect(check({ ...moran, ...change, id })).toEqual([
    `content/references/${id}.json:2 id "${id}" ${message}, there and wherever it is cited.`,
  ]);
});

test('a day that has not come is an error, as far as it is known', () => {
  const ahead = { ...moran, id: 'moran2027', issued: { 'date-parts': [[2027]] } };
  expect(check(ahead)).toEqual([
    'content/references/moran2027.json:11 issued 2027 lies in the future. Mend it; if it has not appeared, take it out and write "status": "in press".',
  ]);
  const thisYear = (day: number[]) => ({ ...moran, id: 'moran2026', issued: { 'date-parts': [day] } });
  expect(check(thisYear([2026]))).toEqual([]);
  expect(check(thisYear([2026, 11, 30]))).toEqual([]);
  expect(check(thisYear([2026, 12]))).toHaveLength(1);
  expect(check({ ...moran, custom: { retracted: { date: '2027-01-01' } } })).toHaveLength(1);
});

test.for<[name: string, isPerson: boolean]>([
  ['James Moran', true],
  ['James B. Moran', true],
  ['Moran, James', true],
  ['Dr James Moran', true],
  ['World Health Organization', false],
  ['World Bank', false],
  ['NHS', false],
  ['Office for National Statistics', false],
])('%s as an organisation is warned of: %s', ([literal, isPerson]) => {
  const id = isPerson
    ? 'moran2020'
    : literal
        .split(' ')
        .map((word) => word.charAt(0).toLowerCase())
        .join('')
        .concat('2020');
  const work = read({ ...moran, id: literal === 'NHS' ? 'nhs2020' : id, author: [{ literal }] });
  const warned = findWorkProblems([work], today).filter(({ severity }) => severity === 'warning');
  expect(warned.map(({ message }) => message.includes('looks like a person'))).toEqual(isPerson ? [true] : []);
});

test('warns of each finding and each code that rests on a work that was retracted, or is in doubt', () => {
  const section = parseContentFile(
    'content/motivations/x.mdx',
    'sections',
    '---\nid: x\nfindings:\n  - text: It was so.\n    cites: [davis2003, moran2020]\n---\n',
  );
  const study = parseContentFile(
    'content/studies/moran2020.yaml',
    'studies',
    'id: moran2020\nsamples:\n  - codes:\n      - claim: heat\n',
  );
  const resting = (custom: object) =>
    findWorkProblems([read({ ...moran, custom }), section, study], today).map(({ file, line, message, severity }) => [
      severity,
      `${file}:${line} ${message}`,
    ]);
  const rest = 'Take it out, or say in its words what that means.';
  expect(resting({ retracted: { date: '2021', DOI: '10.1000/n' } })).toEqual([
    ['warning', `content/motivations/x.mdx:5 findings[0] rests on "moran2020", which was retracted. ${rest}`],
    [
      'warning',
      `content/studies/moran2020.yaml:4 samples[0].codes[0] rests on "moran2020", which was retracted. ${rest}`,
    ],
  ]);
  expect(resting({ expressionOfConcern: { date: '2021', DOI: '10.1000/n' } })).toHaveLength(2);
  expect(resting({ corrected: { date: '2021', DOI: '10.1000/n' } })).toEqual([]);
});
