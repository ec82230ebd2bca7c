import { expect, test } from 'vitest';
import { formatBibtex } from '../../../../src/lib/citations/bibtex.ts';

const article = {
  id: 'ash2010',
  type: 'article-journal',
  title: 'Calls',
  author: [{ family: 'Ash', given: 'Bo' }],
  issued: { 'date-parts': [[2010]] },
  'container-title': 'Lines',
};

/** The fields of one work, by name. */
const write = (change = {}): Record<string, string | undefined> => {
  const text = formatBibtex([{ ...article, ...change }]);
  const fields = [...text.matchAll(/^\t(\w+) = \{(.*)\},$/gm)].map(([, field, value]) => [field, value]);
  return { ...(Object.fromEntries(fields) as Record<string, string>), type: /^@(\w+)/.exec(text)?.[1] };
};

test('an article is one, with its journal and its year', () => {
  expect(write()).toEqual({ type: 'article', author: 'Ash, Bo', journal: 'Lines', year: '2010', title: 'Calls' });
});

test('a chapter is part of a collection, with the title of that', () => {
  expect(write({ type: 'chapter' })).toMatchObject({ type: 'incollection', booktitle: 'Lines' });
});

test('a post has the name of its blog, and its address once', () => {
  expect(write({ type: 'post-weblog', URL: 'https://ash.example/calls/' })).toMatchObject({
    type: 'online',
    howpublished: 'Lines (blog)',
    url: 'https://ash.example/calls/',
  });
});

test('the address of an article is no publisher', () => {
  const written = write({ URL: 'https://ash.example/calls/' });
  expect([written['url'], written['howpublished']]).toEqual(['https://ash.example/calls/', undefined]);
});

test('an address with a percent sign is left out where a DOI leads there, and only there', () => {
  const URL = 'https://ash.example/10.1000%2Fcalls';
  expect(write({ URL, DOI: '10.1000/calls' })['url']).toBeUndefined();
  expect(write({ URL })['url']).toBe(URL);
});

test('a day is given as biblatex has it, and the month alone beside the year', () => {
  expect(write({ issued: { 'date-parts': [[2010, 7, 5]] } })).toMatchObject({
    year: '2010',
    month: '7',
    date: '2010-07-05',
  });
  expect(write({ issued: { 'date-parts': [[2010, 7]] } })).not.toHaveProperty('date');
});

test('what LaTeX takes for commands is escaped once, and marks become commands', () => {
  expect(write({ title: 'Calls & <i>lines</i>: 5% of CO<sub>2</sub>', 'container-title': 'A & B' })).toMatchObject({
    title: 'Calls \\& \\textit{lines}: 5\\% of {CO}\\textsubscript{2}',
    journal: 'A \\& B',
  });
});

test('what stands before a family name stays before it', () => {
  const author = [{ family: 'Kolk', given: 'Bessel A.', 'non-dropping-particle': 'van der' }];
  expect(write({ author })['author']).toBe('van der Kolk, Bessel A.');
  const dropping = [{ family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' }];
  expect(write({ author: dropping })['author']).toBe('de Beauvoir, Simone');
});
