import { expect, test } from 'vitest';
import { formatRis } from '../../../../src/lib/citations/ris.ts';

const book = {
  id: 'levine2010',
  type: 'book',
  title: 'Attached',
  author: [{ family: 'Levine', given: 'Amir' }],
  issued: { 'date-parts': [[2010]] },
  publisher: 'TarcherPerigee',
};
const page = {
  id: 'whywegoback-emotional-closure',
  type: 'webpage',
  title: 'Emotional closure',
  issued: { 'date-parts': [[2026, 1, 4]] },
  URL: 'https://whywegoback.example/motivations/emotional-closure/',
};

test('ends each work by a line of its own', () => {
  expect(formatRis([book, { ...book, id: 'levine2011' }]).split('\n')).toEqual([
    'TY  - BOOK',
    'AU  - Levine, Amir',
    'DA  - 2010///',
    'PY  - 2010',
    'ID  - levine2010',
    'PB  - TarcherPerigee',
    'TI  - Attached',
    'ER  - ',
    'TY  - BOOK',
    'AU  - Levine, Amir',
    'DA  - 2010///',
    'PY  - 2010',
    'ID  - levine2011',
    'PB  - TarcherPerigee',
    'TI  - Attached',
    'ER  - ',
  ]);
});

test('gives each author a line', () => {
  const author = [...book.author, { family: 'Heller', given: 'Rachel S. F.' }];
  expect(formatRis([{ ...book, author }])).toContain('\nAU  - Levine, Amir\nAU  - Heller, Rachel S. F.\n');
});

test('writes the year of a chapter twice, as of all works', () => {
  expect(formatRis([{ ...book, id: 'mills2019', type: 'chapter' }]).split('\n')).toEqual([
    'TY  - CHAP',
    'AU  - Levine, Amir',
    'DA  - 2010///',
    'PY  - 2010',
    'ID  - mills2019',
    'PB  - TarcherPerigee',
    'TI  - Attached',
    'ER  - ',
  ]);
});

test('keeps a title and an address of more than 70 characters on one line', () => {
  const title = 'A title of so many words that the writer of RIS would break it in the middle of one of them';
  const URL = 'https://whywegoback.example/purposes/an-address-of-so-many-words-that-it-would-be-broken-too/';
  expect(formatRis([{ ...page, title, URL }])).toContain(`\nTI  - ${title}\nUR  - ${URL}\n`);
});

test('keeps the whole id, since two sections begin with the same letters', () => {
  expect(formatRis([page])).toContain('\nID  - whywegoback-emotional-closure\n');
});

test('writes month and day with two digits each', () => {
  expect(formatRis([page])).toContain('\nDA  - 2026/01/04/\n');
});

test('writes a month of two digits as it is', () => {
  expect(formatRis([{ ...page, issued: { 'date-parts': [[2026, 11, 24]] } }])).toContain('\nDA  - 2026/11/24/\n');
});

test('keeps what stands before a family name', () => {
  const author = [{ family: 'Kolk', given: 'Bessel A.', 'non-dropping-particle': 'van der' }];
  expect(formatRis([{ ...book, author }])).toContain('\nAU  - van der Kolk, Bessel A.\n');
});

test.for([
  ['327-337', ['SP  - 327', 'EP  - 337']],
  ['e75161', ['SP  - e75161']],
] as const)('gives the first and the last of the pages %s a line each', ([page, lines]) => {
  const written = formatRis([{ ...book, type: 'article-journal', page }]).split('\n');
  expect(written.filter((line) => /^[SE]P/.test(line)).toSorted()).toEqual(lines.toSorted());
});

test('calls a post by a type that everybody knows', () => {
  expect(formatRis([{ ...book, type: 'post-weblog' }])).toMatch(/^TY {2}- ELEC\n/);
});

test('has no marks in a title, nor in that of what it appeared in', () => {
  const marked = { title: '<i>In vivo</i> CO<sub>2</sub>', 'container-title': 'The <i>J</i>' };
  const written = formatRis([{ ...book, ...marked, type: 'article-journal' }]);
  expect(written).toContain('TI  - In vivo CO2');
  expect(written).not.toContain('<');
});
