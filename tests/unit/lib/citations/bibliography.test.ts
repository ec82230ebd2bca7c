import { describe, expect, test } from 'vitest';
import { createBibliography } from '../../../../src/lib/citations/bibliography.ts';
import { formatWorks } from '../../../../src/lib/citations/format-works.ts';
import type { ReferenceData } from '../../../../src/schemas/reference.ts';

const format = (references: ReferenceData[]) => createBibliography(formatWorks(references));

const article: ReferenceData = {
  id: 'berg2019',
  type: 'article-journal',
  title: 'Parting & returning: Ten years on',
  author: [
    { family: 'Berg', given: 'Anna K.' },
    { family: 'Sato', given: 'Ren' },
    { family: 'Okafor', given: 'Chidi' },
  ],
  issued: { 'date-parts': [[2019]] },
  'container-title': 'Journal of Endings',
  volume: '12',
  issue: '3',
  page: '45-67',
  DOI: '10.1000/berg',
};

const book: ReferenceData = {
  id: 'sato2001',
  type: 'book',
  title: 'Leaving home',
  author: [{ family: 'Sato', given: 'Ren' }],
  issued: { 'date-parts': [[2001]] },
  publisher: 'Harbour Press',
};

const pair: ReferenceData[] = [
  {
    id: 'okafor1998a',
    type: 'book',
    title: 'Anger',
    author: [{ family: 'Okafor', given: 'Chidi' }],
    issued: { 'date-parts': [[1998]] },
    publisher: 'Harbour Press',
  },
  {
    id: 'okafor1998b',
    type: 'book',
    title: 'Desire',
    author: [{ family: 'Okafor', given: 'Chidi' }],
    issued: { 'date-parts': [[1998]] },
    publisher: 'Harbour Press',
  },
];

// Citeproc reads its style once, which on a busy machine takes longer than a test may.
format([article]);

describe('keys', () => {
  const titled = (id: string, family: string, year: number, title: string): ReferenceData => ({
    ...book,
    id,
    title,
    author: [{ family, given: 'Ren' }],
    issued: { 'date-parts': [[year]] },
  });

  test('are in the order of authors, whatever the year', () => {
    const works = [titled('sato1990', 'Sato', 1990, 'Home'), titled('berg2019', 'Berg', 2019, 'Home')];
    expect(format(works).keys).toEqual(['berg2019', 'sato1990']);
  });

  test('are in the order of years where the author is one, whatever the title', () => {
    const works = [titled('sato2001', 'Sato', 2001, 'Away'), titled('sato1990', 'Sato', 1990, 'Home')];
    expect(format(works).keys).toEqual(['sato1990', 'sato2001']);
  });

  test('are in the order of titles, without their article, where author and year are one', () => {
    const works = [titled('sato2001b', 'Sato', 2001, 'The home'), titled('sato2001a', 'Sato', 2001, 'Away')];
    expect(format(works).keys).toEqual(['sato2001a', 'sato2001b']);
  });
});

describe('formatEntry', () => {
  test('writes an article in APA style, escaped, its DOI linked', () => {
    expect(format([article]).formatEntry('berg2019')).toBe(
      '<div class="csl-entry">Berg, A. K., Sato, R., &#38; Okafor, C. (2019). Parting &#38; returning: Ten years on. <i>Journal of Endings</i>, <i>12</i>(3), 45–67. <a rel="noopener noreferrer" href="https://doi.org/10.1000/berg">https://doi.org/10.1000/berg</a></div>',
    );
  });

  test('writes a book in APA style', () => {
    expect(format([book]).formatEntry('sato2001')).toBe(
      '<div class="csl-entry">Sato, R. (2001). <i>Leaving home</i>. Harbour Press.</div>',
    );
  });

  test('tells two works of one author and year apart', () => {
    expect(format(pair).formatEntry('okafor1998b')).toBe(
      '<div class="csl-entry">Okafor, C. (1998b). <i>Desire</i>. Harbour Press.</div>',
    );
  });

  test('throws when there is no such work', () => {
    expect(() => format([book]).formatEntry('sato2002')).toThrow('No reference "sato2002".');
  });
});

describe('formatLabel', () => {
  test('shortens three authors to the first', () => {
    expect(format([article, book]).formatLabel('berg2019')).toBe('Berg et al., 2019');
  });

  test('names a single author', () => {
    expect(format([article, book]).formatLabel('sato2001')).toBe('Sato, 2001');
  });

  test('ends with the place in the work', () => {
    expect(format([article]).formatLabel('berg2019', 'p. 3')).toBe('Berg et al., 2019, p. 3');
  });

  test('tells the first of two works of one author and year apart', () => {
    expect(format(pair).formatLabel('okafor1998a')).toBe('Okafor, 1998a');
  });

  test('tells the second of two works of one author and year apart', () => {
    expect(format(pair).formatLabel('okafor1998b')).toBe('Okafor, 1998b');
  });

  test('throws when there is no such work', () => {
    expect(() => format([book]).formatLabel('sato2002')).toThrow('No reference "sato2002".');
  });
});
