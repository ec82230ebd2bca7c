import { describe, expect, test } from 'vitest';
import { getArticleId, getSectionId, toArticle, toSection } from '../../../../src/lib/structured-data/article.ts';
import { createGraph, serializeGraph } from '../../../../src/lib/structured-data/graph.ts';
import { getGlossaryId, toDefinedTerm, toDefinedTermSet } from '../../../../src/lib/structured-data/terms.ts';
import { unnamed } from './unnamed-publisher.ts';

const toUrl = (path: string) => `https://whywegoback.example${path}`;

const home = {
  path: '/',
  title: 'the psychology of calls',
  description: 'Why the telephone rings.',
  published: '2026-11-24',
  reviewed: '2026-11-25',
  modified: '2026-11-28',
  corrections: [],
  publisher: unnamed,
  crumbs: [],
};
const sectionPage = {
  ...home,
  path: '/motivations/fear-of-loss/',
  title: 'Fear of loss',
  description: 'Going back can be a last attempt.',
  crumbs: [{ title: 'Five motivations', path: '/motivations/' }],
};
const loss = { id: 'fear-of-loss', part: 'motivations' as const };
const styles = { id: 'attachment-styles', part: 'purposes' as const };
const publisher = {
  '@type': 'Organization',
  '@id': 'https://whywegoback.example/#publisher',
  name: 'Why We Go Back',
};
/** A correction as a page shows it, and as structured data. */
const correction = { date: '2026-11-28', summary: 'It was 58 people, not 85.', path: '/about/#changes-count' };
const comment = {
  '@type': 'CorrectionComment',
  text: 'It was 58 people, not 85.',
  datePublished: '2026-11-28',
  url: 'https://whywegoback.example/about/#changes-count',
};
const noFacts = { citation: [], terms: [], quotations: [] };

describe('an id', () => {
  test('of the article is stable', () => {
    expect(getArticleId(toUrl)).toBe('https://whywegoback.example/#article');
  });

  test('of a section is stable', () => {
    expect(getSectionId(loss, toUrl)).toBe('https://whywegoback.example/motivations/fear-of-loss/#section');
  });

  test('of the glossary is stable', () => {
    expect(getGlossaryId(toUrl)).toBe('https://whywegoback.example/glossary/#glossary');
  });
});

describe('a graph', () => {
  test('has first the text of the page, with who speaks by name, and in it the page and its place', () => {
    expect(createGraph(sectionPage, {}, toUrl)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': 'https://whywegoback.example/motivations/fear-of-loss/#article',
          headline: 'Fear of loss',
          description: 'Going back can be a last attempt.',
          author: publisher,
          publisher,
          datePublished: '2026-11-24',
          dateModified: '2026-11-28',
          image: 'https://whywegoback.example/social/motivations/fear-of-loss.png',
          inLanguage: 'en-GB',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          mainEntityOfPage: {
            '@type': 'WebPage',
            '@id': 'https://whywegoback.example/motivations/fear-of-loss/',
            isPartOf: { '@id': 'https://whywegoback.example/#website' },
            lastReviewed: '2026-11-25',
            breadcrumb: {
              '@type': 'BreadcrumbList',
              itemListElement: [
                { '@type': 'ListItem', position: 1, name: 'Why We Go Back', item: 'https://whywegoback.example/' },
                {
                  '@type': 'ListItem',
                  position: 2,
                  name: 'Five motivations',
                  item: 'https://whywegoback.example/motivations/',
                },
                {
                  '@type': 'ListItem',
                  position: 3,
                  name: 'Fear of loss',
                  item: 'https://whywegoback.example/motivations/fear-of-loss/',
                },
              ],
            },
          },
        },
      ],
    });
  });

  test('of the article’s own page describes the site, and has no breadcrumbs', () => {
    const [own, ...others] = createGraph(home, {}, toUrl)['@graph'];
    expect(JSON.stringify(own)).not.toContain('BreadcrumbList');
    expect(others).toEqual([
      {
        '@type': 'WebSite',
        '@id': 'https://whywegoback.example/#website',
        name: 'Why We Go Back',
        url: 'https://whywegoback.example/',
      },
    ]);
  });

  test('of a tool has no text, and the page itself first', () => {
    const [own, ...others] = createGraph({ ...home, path: '/search/', isTool: true }, {}, toUrl)['@graph'];
    expect(own).toMatchObject({
      '@type': 'WebPage',
      '@id': 'https://whywegoback.example/search/',
      name: 'the psychology of calls',
      description: 'Why the telephone rings.',
      datePublished: '2026-11-24',
      lastReviewed: '2026-11-25',
    });
    expect(others).toEqual([]);
  });

  test('has within its text what that says of itself, and after it what else the page holds', () => {
    const term = toDefinedTerm({ id: 'liking', term: 'Liking', definition: 'A pleasure.' }, toUrl);
    const citation = [{ '@type': 'Book' as const, name: 'Lines' }];
    const graph = createGraph(sectionPage, { text: { headline: 'Loss', citation }, nodes: [term] }, toUrl);
    expect(graph['@graph']).toEqual([expect.objectContaining({ headline: 'Loss', citation }), term]);
  });

  test('names no person where none is named', () => {
    const graph = createGraph(sectionPage, { text: toSection(loss, noFacts, toUrl) }, toUrl);
    expect(serializeGraph(graph)).not.toMatch(/Person|reviewedBy|editor|contactPoint/);
  });

  test('names first those who have written it', () => {
    const page = { ...home, publisher: { ...unnamed, authors: [{ name: 'Ren Sato' }] } };
    const [own] = createGraph(page, {}, toUrl)['@graph'];
    expect(own).toMatchObject({ author: [{ '@type': 'Person', name: 'Ren Sato' }], publisher });
  });

  test('of the page about the site says of its publisher all that there is to say', () => {
    expect(createGraph({ ...home, path: '/about/' }, {}, toUrl)['@graph']).toContainEqual({
      ...publisher,
      publishingPrinciples: 'https://whywegoback.example/about/#how-it-was-made',
      correctionsPolicy: 'https://whywegoback.example/about/#who-speaks',
    });
  });

  test('names whoever has reviewed it', () => {
    const page = { ...home, publisher: { ...unnamed, reviewers: [{ name: 'Mo Elm', role: 'psychologist' }] } };
    const [own] = createGraph(page, {}, toUrl)['@graph'];
    expect(own).toMatchObject({
      mainEntityOfPage: { reviewedBy: [{ '@type': 'Person', name: 'Mo Elm', jobTitle: 'psychologist' }] },
    });
  });

  test('is written so that nothing in it ends the script it stands in', () => {
    const page = { ...home, title: '</script><b>' };
    const text = serializeGraph(createGraph(page, {}, toUrl));
    expect(text).not.toContain('<');
    expect(text).toContain('"headline":"\\u003c/script>\\u003cb>"');
  });

  test('is the same after it is written and read', () => {
    const graph = createGraph({ ...home, title: '1 < 2' }, {}, toUrl);
    expect(JSON.parse(serializeGraph(graph))).toEqual(graph);
  });
});

describe('a correction', () => {
  test('is said of the text it was made in, once', () => {
    const graph = createGraph({ ...sectionPage, corrections: [correction] }, {}, toUrl);
    expect(graph['@graph'][0]).toMatchObject({ correction: [comment] });
    expect(JSON.stringify(graph).split('CorrectionComment')).toHaveLength(2);
  });
});

describe('the article', () => {
  test('is called by the name of the site, and has the sections as its parts', () => {
    expect(toArticle([loss, styles], toUrl)).toEqual({
      '@id': 'https://whywegoback.example/#article',
      headline: 'Why We Go Back',
      hasPart: [
        { '@id': 'https://whywegoback.example/motivations/fear-of-loss/#section' },
        { '@id': 'https://whywegoback.example/purposes/attachment-styles/#section' },
      ],
    });
  });
});

describe('a section', () => {
  test('is part of the article, by the id the article has', () => {
    expect(toSection(loss, noFacts, toUrl)).toEqual({
      '@id': 'https://whywegoback.example/motivations/fear-of-loss/#section',
      isPartOf: { '@id': 'https://whywegoback.example/#article' },
      citation: [],
      mentions: [],
    });
  });

  test('holds what it cites, and names its terms and its quotation by the ids they have elsewhere', () => {
    const facts = {
      citation: [{ '@type': 'Book' as const, name: 'Lines' }],
      terms: [{ id: 'liking', term: '“Liking”' }],
      quotations: ['https://whywegoback.example/experts/#amir-levine-quotation'],
    };
    expect(toSection(loss, facts, toUrl)).toMatchObject({
      citation: [{ '@type': 'Book', name: 'Lines' }],
      mentions: [
        {
          '@type': 'DefinedTerm',
          '@id': 'https://whywegoback.example/glossary/#liking',
          name: '“Liking”',
        },
      ],
      hasPart: [{ '@id': 'https://whywegoback.example/experts/#amir-levine-quotation' }],
    });
  });
});

describe('the glossary', () => {
  test('names each term by its id', () => {
    expect(toDefinedTermSet([{ id: 'liking' }, { id: 'sliding' }], toUrl)).toEqual({
      '@type': 'DefinedTermSet',
      '@id': 'https://whywegoback.example/glossary/#glossary',
      name: 'Glossary',
      hasDefinedTerm: [
        { '@id': 'https://whywegoback.example/glossary/#liking' },
        { '@id': 'https://whywegoback.example/glossary/#sliding' },
      ],
    });
  });

  test('is named by each term, by the id it has', () => {
    expect(toDefinedTerm({ id: 'liking', term: '“Liking”', definition: 'A pleasure.' }, toUrl)).toEqual({
      '@type': 'DefinedTerm',
      '@id': 'https://whywegoback.example/glossary/#liking',
      name: '“Liking”',
      description: 'A pleasure.',
      inDefinedTermSet: { '@id': 'https://whywegoback.example/glossary/#glossary' },
    });
  });
});
