import { describe, expect, test } from 'vitest';
import { findQuotation, toBook, toCitedWork, toFullWork } from '../../../../src/lib/structured-data/works.ts';
import type { BookData } from '../../../../src/schemas/book.ts';
import type { ExpertData } from '../../../../src/schemas/expert.ts';
import type { ReferenceData } from '../../../../src/schemas/reference.ts';

const toUrl = (path: string) => `https://whywegoback.example${path}`;

const article: ReferenceData = {
  id: 'moran2020',
  type: 'article-journal',
  title: 'The psychology of breakup sex',
  author: [
    { family: 'Moran', given: 'James B.' },
    { family: 'Wade', given: 'T. Joel' },
  ],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'Evolutionary Psychology',
  DOI: '10.1177/1474704920936916',
  URL: 'https://example.org/moran',
};
const book: ReferenceData = {
  id: 'levine2010',
  type: 'book',
  title: 'Attached',
  author: [{ family: 'Levine', given: 'Amir' }],
  issued: { 'date-parts': [[2010]] },
  publisher: 'TarcherPerigee',
  ISBN: '9781101475164',
};
const chapter: ReferenceData = {
  id: 'shaver2002',
  type: 'chapter',
  title: 'Dialogue on adult attachment',
  author: [{ family: 'Shaver' }],
  issued: { 'date-parts': [[2002]] },
  'container-title': 'A handbook',
};
const post: ReferenceData = {
  id: 'lehmiller2013',
  type: 'post-weblog',
  title: 'Sex with an ex',
  author: [{ family: 'Lehmiller', given: 'Justin J.' }],
  issued: { 'date-parts': [[2013, 7, 5]] },
  'container-title': 'Sex and Psychology',
};

describe('a cited work, in short', () => {
  test('is a scholarly article with its DOI as its address', () => {
    expect(toCitedWork(article, toUrl)).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': 'https://whywegoback.example/references/#moran2020',
      name: 'The psychology of breakup sex',
      sameAs: 'https://doi.org/10.1177/1474704920936916',
    });
  });

  test('has its own address where it has no DOI', () => {
    expect(toCitedWork({ ...article, DOI: undefined }, toUrl)).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': 'https://whywegoback.example/references/#moran2020',
      name: 'The psychology of breakup sex',
      url: 'https://example.org/moran',
    });
  });

  test('has no address where it has neither', () => {
    expect(toCitedWork({ ...article, DOI: undefined, URL: undefined }, toUrl)).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': 'https://whywegoback.example/references/#moran2020',
      name: 'The psychology of breakup sex',
    });
  });

  test('is a book with its ISBN', () => {
    expect(toCitedWork(book, toUrl)).toEqual({
      '@type': 'Book',
      '@id': 'https://whywegoback.example/references/#levine2010',
      name: 'Attached',
      isbn: '9781101475164',
    });
  });

  test('is a chapter', () => {
    expect(toCitedWork(chapter, toUrl)).toEqual({
      '@type': 'Chapter',
      '@id': 'https://whywegoback.example/references/#shaver2002',
      name: 'Dialogue on adult attachment',
    });
  });

  test('is a post of a blog', () => {
    expect(toCitedWork(post, toUrl)).toEqual({
      '@type': 'BlogPosting',
      '@id': 'https://whywegoback.example/references/#lehmiller2013',
      name: 'Sex with an ex',
    });
  });
});

describe('a cited work, in full', () => {
  test('has its authors, its year, its journal and its DOI, under the same id as in short', () => {
    expect(toFullWork(article, toUrl)).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': 'https://whywegoback.example/references/#moran2020',
      name: 'The psychology of breakup sex',
      sameAs: 'https://doi.org/10.1177/1474704920936916',
      identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1177/1474704920936916' },
      author: [
        { '@type': 'Person', name: 'James B. Moran' },
        { '@type': 'Person', name: 'T. Joel Wade' },
      ],
      datePublished: '2020',
      isPartOf: { '@type': 'Periodical', name: 'Evolutionary Psychology' },
    });
  });

  test('has a publisher and stands in nothing, where it is a book', () => {
    expect(toFullWork(book, toUrl)).toEqual({
      '@type': 'Book',
      '@id': 'https://whywegoback.example/references/#levine2010',
      name: 'Attached',
      isbn: '9781101475164',
      author: [{ '@type': 'Person', name: 'Amir Levine' }],
      datePublished: '2010',
      publisher: { '@type': 'Organization', name: 'TarcherPerigee' },
    });
  });

  test('names an author of whom only the family name is known', () => {
    expect(toFullWork(chapter, toUrl)).toMatchObject({ author: [{ '@type': 'Person', name: 'Shaver' }] });
  });

  test('does not take what a chapter stands in for a journal', () => {
    expect(toFullWork(chapter, toUrl)).toMatchObject({ isPartOf: { '@type': 'CreativeWork', name: 'A handbook' } });
  });

  test('has its day, where it appeared on one', () => {
    expect(toFullWork(post, toUrl)).toMatchObject({ datePublished: '2013-07-05' });
  });

  test('writes an author’s whole name, with what stands before and after the family name', () => {
    const author = [{ family: 'Lewandowski', given: 'Gary W.', suffix: 'Jr.', 'non-dropping-particle': 'van' }];
    expect(toFullWork({ ...article, author }, toUrl)).toMatchObject({
      author: [{ '@type': 'Person', name: 'Gary W. van Lewandowski Jr.' }],
    });
  });
});

describe('a recommended book', () => {
  const recommended: BookData = {
    id: 'attached',
    title: 'Attached',
    subtitle: 'The new science',
    authors: ['Amir Levine', 'Rachel Heller'],
    publisher: 'TarcherPerigee',
    year: 2010,
    isbn: '9781101475164',
    format: 'ebook',
    reference: { collection: 'references', id: 'levine2010' },
    section: { collection: 'sections', id: 'attachment-styles' },
    note: 'On attachment.',
    url: 'https://example.org/attached',
  };

  test('is described by its card, under the id of its reference', () => {
    expect(toBook(recommended, toUrl)).toEqual({
      '@type': 'Book',
      '@id': 'https://whywegoback.example/references/#levine2010',
      name: 'Attached: The new science',
      author: [
        { '@type': 'Person', name: 'Amir Levine' },
        { '@type': 'Person', name: 'Rachel Heller' },
      ],
      isbn: '9781101475164',
      datePublished: '2010',
      publisher: { '@type': 'Organization', name: 'TarcherPerigee' },
      bookFormat: 'https://schema.org/EBook',
      url: 'https://example.org/attached',
    });
  });

  test('has its title alone where it has no subtitle', () => {
    expect(toBook({ ...recommended, subtitle: undefined }, toUrl)).toMatchObject({ name: 'Attached' });
  });

  test('is not called an ebook where it is printed', () => {
    expect(toBook({ ...recommended, format: 'paperback' }, toUrl)).not.toHaveProperty('bookFormat');
  });
});

describe('a quotation', () => {
  const expert: ExpertData = {
    id: 'amir-levine',
    name: 'Dr. Amir Levine',
    quotation: {
      section: { collection: 'sections', id: 'attachment-styles' },
      words: 'They cling to closeness.',
      provenance: { status: 'traced', source: { collection: 'references', id: 'levine2010' }, locator: 'p. 3' },
    },
    onRecord: 'He wrote a book.',
    references: [],
    about: 'A psychiatrist.',
    aliases: [],
    voices: [],
  };

  test('that is traced has its words, its speaker and its source', () => {
    expect(findQuotation(expert, toUrl)).toEqual({
      '@type': 'Quotation',
      '@id': 'https://whywegoback.example/experts/#amir-levine-quotation',
      text: 'They cling to closeness.',
      creator: {
        '@type': 'Person',
        '@id': 'https://whywegoback.example/experts/#amir-levine',
        name: 'Dr. Amir Levine',
      },
      citation: { '@id': 'https://whywegoback.example/references/#levine2010' },
    });
  });

  test('that is only attributed is left out', () => {
    const provenance = { status: 'attributed' as const, searched: '2026-11', how: 'A search.' };
    expect(findQuotation({ ...expert, quotation: { ...expert.quotation, provenance } }, toUrl)).toBeUndefined();
  });
});
