import { describe, expect, test } from 'vitest';
import { formatList, getCitations, isDataFormat } from '../../../../src/lib/citations/formats.ts';

const page = {
  key: 'whywegoback-rest',
  title: 'Fear of loss',
  url: 'https://whywegoback.example/motivations/fear-of-loss/',
  published: '2026-11-24',
};
const getText = (format: string, change: Partial<typeof page> = {}) =>
  getCitations({ ...page, ...change }).find((citation) => citation.format === format)?.text;

const journalArticle = {
  id: 'moran2020',
  type: 'article-journal',
  title: 'The psychology of breakup sex',
  author: [
    { family: 'Moran', given: 'James B.' },
    { family: 'Wade', given: 'T. Joel' },
  ],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'Evolutionary Psychology',
  volume: '18',
  issue: '3',
  DOI: '10.1177/1474704920936916',
  custom: { unconfirmed: ['DOI'] },
};
const book = {
  id: 'levine2010',
  type: 'book',
  title: 'Attached',
  author: [{ family: 'Levine', given: 'Amir' }],
  issued: { 'date-parts': [[2010]] },
  publisher: 'TarcherPerigee',
};

// Citeproc reads each style once, which on a busy machine takes longer than a test may.
getCitations(page);

describe('a page', () => {
  test('is cited in six formats', () => {
    expect(getCitations(page).map(({ format }) => format)).toEqual([
      'APA',
      'MLA',
      'Chicago',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });

  test('is cited as data in three of them', () => {
    expect(
      getCitations(page)
        .filter(isDataFormat)
        .map(({ format }) => format),
    ).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  });

  test('is cited in APA style, which leaves out the site since it is the author', () => {
    expect(getText('APA')).toBe(
      'Why We Go Back. (2026, November 24). Fear of loss. https://whywegoback.example/motivations/fear-of-loss/',
    );
  });

  test('is cited in MLA style, which leaves out the author since it is the site', () => {
    expect(getText('MLA')).toBe(
      '“Fear of Loss.” Why We Go Back, 24 Nov. 2026, https://whywegoback.example/motivations/fear-of-loss/.',
    );
  });

  test('is cited in Chicago style, which leaves out the site since it is the author', () => {
    expect(getText('Chicago')).toBe(
      'Why We Go Back. 2026. “Fear of Loss.” November 24, 2026. https://whywegoback.example/motivations/fear-of-loss/.',
    );
  });

  test('is cited in BibTeX by our key with its hyphens, and its day as biblatex has it', () => {
    expect(getText('BibTeX')).toBe(
      [
        '@online{whywegoback-rest,',
        '\tauthor = {{Why We Go Back}},',
        '\tyear = {2026},',
        '\tmonth = {11},',
        '\ttitle = {Fear of loss},',
        '\turl = {https://whywegoback.example/motivations/fear-of-loss/},',
        '\tdate = {2026-11-24},',
        '}',
      ].join('\n'),
    );
  });

  test('is cited in RIS', () => {
    expect(getText('RIS')).toBe(
      [
        'TY  - ELEC',
        'AU  - Why We Go Back',
        'DA  - 2026/11/24/',
        'PY  - 2026',
        'ID  - whywegoback-rest',
        'TI  - Fear of loss',
        'UR  - https://whywegoback.example/motivations/fear-of-loss/',
        'ER  - ',
      ].join('\n'),
    );
  });

  test('is cited in CSL-JSON with its day', () => {
    expect(JSON.parse(getText('CSL-JSON') ?? '')).toEqual([
      {
        id: 'whywegoback-rest',
        type: 'webpage',
        title: 'Fear of loss',
        author: [{ literal: 'Why We Go Back' }],
        'container-title': 'Why We Go Back',
        issued: { 'date-parts': [[2026, 11, 24]] },
        URL: 'https://whywegoback.example/motivations/fear-of-loss/',
      },
    ]);
  });

  test('has a day of one digit in APA style', () => {
    expect(getText('APA', { published: '2026-01-04' })).toContain('(2026, January 4)');
  });

  test('has the special characters of its title escaped in BibTeX', () => {
    expect(getText('BibTeX', { title: 'Loss & fear' })).toContain('\ttitle = {Loss \\& fear},\n');
  });
});

describe('data of a version', () => {
  const cite = (format: string) =>
    getCitations({ ...page, version: '2026.11.9' }).find((citation) => citation.format === format)?.text;

  test('are cited in APA style as a dataset', () => {
    expect(cite('APA')).toContain('Fear of loss (Version 2026.11.9) [Dataset]. https://');
  });

  test('are cited in BibTeX with the version as a note', () => {
    expect(cite('BibTeX')).toContain('\tnote = {Version 2026.11.9},\n');
  });

  test('are cited in RIS and CSL-JSON as data', () => {
    expect(cite('RIS')).toMatch(/^TY {2}- DATA\n[^]*^ET {2}- 2026\.11\.9$/m);
    expect(JSON.parse(cite('CSL-JSON') ?? '')).toMatchObject([{ type: 'dataset', version: '2026.11.9' }]);
  });
});

describe('a list of works', () => {
  test('is written in BibTeX', () => {
    expect(formatList([journalArticle, book], 'BibTeX')).toBe(
      [
        '@article{moran2020,',
        '\tauthor = {Moran, James B. and Wade, T. Joel},',
        '\tjournal = {Evolutionary Psychology},',
        '\tdoi = {10.1177/1474704920936916},',
        '\tnumber = {3},',
        '\tyear = {2020},',
        '\ttitle = {The psychology of breakup sex},',
        '\tvolume = {18},',
        '}',
        '@book{levine2010,',
        '\tauthor = {Levine, Amir},',
        '\tyear = {2010},',
        '\tpublisher = {TarcherPerigee},',
        '\ttitle = {Attached},',
        '}',
      ].join('\n'),
    );
  });

  test('keeps the accents of a name in BibTeX', () => {
    expect(formatList([{ ...book, author: [{ family: 'Enişman', given: 'Meltem' }] }], 'BibTeX')).toContain(
      '\tauthor = {Enişman, Meltem},',
    );
  });

  test('is written in RIS', () => {
    expect(formatList([book], 'RIS').split('\n')).toEqual([
      'TY  - BOOK',
      'AU  - Levine, Amir',
      'DA  - 2010///',
      'PY  - 2010',
      'ID  - levine2010',
      'PB  - TarcherPerigee',
      'TI  - Attached',
      'ER  - ',
    ]);
  });

  test('is written in CSL-JSON as it is kept, but for our own facts', () => {
    expect(JSON.parse(formatList([journalArticle, book], 'CSL-JSON'))).toEqual([
      {
        id: 'moran2020',
        type: 'article-journal',
        title: 'The psychology of breakup sex',
        author: [
          { family: 'Moran', given: 'James B.' },
          { family: 'Wade', given: 'T. Joel' },
        ],
        issued: { 'date-parts': [[2020]] },
        'container-title': 'Evolutionary Psychology',
        volume: '18',
        issue: '3',
        DOI: '10.1177/1474704920936916',
      },
      {
        id: 'levine2010',
        type: 'book',
        title: 'Attached',
        author: [{ family: 'Levine', given: 'Amir' }],
        issued: { 'date-parts': [[2010]] },
        publisher: 'TarcherPerigee',
      },
    ]);
  });

  test('is written in CSL-JSON one work a line', () => {
    expect(formatList([{ id: 'moran2020' }, { id: 'levine2010' }], 'CSL-JSON')).toBe(
      '[{"id":"moran2020"},\n{"id":"levine2010"}]',
    );
  });
});
