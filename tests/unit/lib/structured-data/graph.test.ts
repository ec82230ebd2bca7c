import { describe, expect, test } from 'vitest';
import { getArticleId, getSectionId, toArticle, toSection } from '../../../../src/lib/structured-data/article.ts';
import { createGraph, serializeGraph } from '../../../../src/lib/structured-data/graph.ts';
import { getGlossaryId, toDefinedTerm, toDefinedTermSet } from '../../../../src/lib/structured-data/terms.ts';
import { unnamed } from './unnamed-publisher.ts';

const toUrl = (path: string) => `https://whywegoback.example${path}`;

const home = {
  path: '/',
  title: 'Why we go back',
  description: 'The psychology of breakup sex.',
  published: '2026-11-24',
  reviewed: '2026-11-25',
  modified: '2026-11-28',
  corrections: [],
  publisher: unnamed,
  crumbs: [],
};
const sectionPage = {
  path: '/motivations/fear-of-loss/',
  title: 'Fear of loss',
  description: 'Going back can be a last attempt.',
  published: '2026-11-24',
  reviewed: '2026-11-25',
  modified: '2026-11-28',
  corrections: [],
  publisher: unnamed,
  crumbs: [{ title: 'Five motivations', path: '/motivations/' }],
  mainEntity: 'https://whywegoback.example/motivations/fear-of-loss/#section',
};
const loss = {
  id: 'fear-of-loss',
  title: 'Fear of loss',
  idea: 'Going back can be a last attempt.',
  part: 'motivations' as const,
  published: '2026-11-24',
  modified: '2026-11-27',
  corrections: [],
  publisher: unnamed,
};
const styles = {
  id: 'attachment-styles',
  title: 'Attachment styles',
  idea: 'How safe closeness feels.',
  part: 'purposes' as const,
  published: '2026-11-26',
  modified: '2026-11-26',
  corrections: [],
  publisher: unnamed,
};
/** A correction as a page shows it, and as structured data. */
const correction = { date: '2026-11-28', summary: 'It was 58 people, not 85.', path: '/about/#changes-count' };
const comment = {
  '@type': 'CorrectionComment',
  text: 'It was 58 people, not 85.',
  datePublished: '2026-11-28',
  url: 'https://whywegoback.example/about/#changes-count',
};
const noFacts = { cites: [], terms: [], quotations: [] };

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
  test('of a page names the site, who publishes it, the page and its place', () => {
    expect(createGraph(sectionPage, [], toUrl)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebSite',
          '@id': 'https://whywegoback.example/#website',
          name: 'Why We Go Back',
          url: 'https://whywegoback.example/',
          inLanguage: 'en',
          publisher: { '@id': 'https://whywegoback.example/#publisher' },
        },
        { '@type': 'Organization', '@id': 'https://whywegoback.example/#publisher', name: 'Why We Go Back' },
        {
          '@type': 'WebPage',
          '@id': 'https://whywegoback.example/motivations/fear-of-loss/',
          name: 'Fear of loss',
          description: 'Going back can be a last attempt.',
          isPartOf: { '@id': 'https://whywegoback.example/#website' },
          datePublished: '2026-11-24',
          dateModified: '2026-11-28',
          lastReviewed: '2026-11-25',
          breadcrumb: { '@id': 'https://whywegoback.example/motivations/fear-of-loss/#breadcrumbs' },
          mainEntity: { '@id': 'https://whywegoback.example/motivations/fear-of-loss/#section' },
        },
        {
          '@type': 'BreadcrumbList',
          '@id': 'https://whywegoback.example/motivations/fear-of-loss/#breadcrumbs',
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
      ],
    });
  });

  test('of the article’s own page has no breadcrumbs', () => {
    expect(createGraph(home, [], toUrl)['@graph']).toEqual([
      expect.objectContaining({ '@type': 'WebSite' }),
      expect.objectContaining({ '@type': 'Organization' }),
      {
        '@type': 'WebPage',
        '@id': 'https://whywegoback.example/',
        name: 'Why we go back',
        description: 'The psychology of breakup sex.',
        isPartOf: { '@id': 'https://whywegoback.example/#website' },
        datePublished: '2026-11-24',
        dateModified: '2026-11-28',
        lastReviewed: '2026-11-25',
      },
    ]);
  });

  test('ends with what the page holds', () => {
    const term = toDefinedTerm({ id: 'liking', term: 'Liking', definition: 'A pleasure.' }, toUrl);
    expect(createGraph(home, [term], toUrl)['@graph'].at(-1)).toBe(term);
  });

  test('names no person where none is named', () => {
    const nodes = [toArticle(home, [loss], toUrl), toSection(loss, noFacts, toUrl)];
    expect(serializeGraph(createGraph(sectionPage, nodes, toUrl))).not.toMatch(/Person|reviewedBy|editor|contactPoint/);
  });

  test('of the page about the site says of its publisher all that there is to say', () => {
    expect(createGraph({ ...home, path: '/about/' }, [], toUrl)['@graph']).toContainEqual({
      '@type': 'Organization',
      '@id': 'https://whywegoback.example/#publisher',
      name: 'Why We Go Back',
      publishingPrinciples: 'https://whywegoback.example/about/#how-it-was-made',
      correctionsPolicy: 'https://whywegoback.example/about/#who-speaks',
    });
  });

  test('names whoever has reviewed it', () => {
    const page = { ...home, publisher: { ...unnamed, reviewers: [{ name: 'Mo Elm', role: 'psychologist' }] } };
    expect(createGraph(page, [], toUrl)['@graph']).toContainEqual(
      expect.objectContaining({
        '@type': 'WebPage',
        reviewedBy: [{ '@type': 'Person', name: 'Mo Elm', jobTitle: 'psychologist' }],
      }),
    );
  });

  test('is written so that nothing in it ends the script it stands in', () => {
    const page = { ...home, title: '</script><b>' };
    const text = serializeGraph(createGraph(page, [], toUrl));
    expect(text).not.toContain('<');
    expect(text).toContain('"name":"\\u003c/script>\\u003cb>"');
  });

  test('is the same after it is written and read', () => {
    const graph = createGraph({ ...home, title: '1 < 2' }, [], toUrl);
    expect(JSON.parse(serializeGraph(graph))).toEqual(graph);
  });
});

describe('a correction', () => {
  test('is said of the article', () => {
    const article = toArticle({ ...home, corrections: [correction] }, [], toUrl);
    expect(article).toMatchObject({ correction: [comment] });
  });

  test('is said of a section, and of its page no second time', () => {
    const section = toSection({ ...loss, corrections: [correction] }, noFacts, toUrl);
    expect(section).toMatchObject({ correction: [comment] });
    const graph = createGraph({ ...sectionPage, corrections: [correction] }, [section], toUrl);
    expect(JSON.stringify(graph).split('CorrectionComment')).toHaveLength(2);
  });

  test('is said of a page that is about nothing that was corrected', () => {
    const graph = createGraph({ ...home, corrections: [correction] }, [], toUrl);
    expect(graph['@graph']).toContainEqual(expect.objectContaining({ '@type': 'WebPage', correction: [comment] }));
  });
});

describe('the article', () => {
  test('has the sections as its parts', () => {
    expect(toArticle(home, [loss, styles], toUrl)).toEqual({
      '@type': 'Article',
      '@id': 'https://whywegoback.example/#article',
      headline: 'Why We Go Back',
      datePublished: '2026-11-24',
      dateModified: '2026-11-28',
      author: { '@id': 'https://whywegoback.example/#publisher' },
      publisher: { '@id': 'https://whywegoback.example/#publisher' },
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
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
      '@type': 'Article',
      '@id': 'https://whywegoback.example/motivations/fear-of-loss/#section',
      headline: 'Fear of loss',
      description: 'Going back can be a last attempt.',
      datePublished: '2026-11-24',
      dateModified: '2026-11-27',
      author: { '@id': 'https://whywegoback.example/#publisher' },
      publisher: { '@id': 'https://whywegoback.example/#publisher' },
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isPartOf: { '@id': 'https://whywegoback.example/#article' },
      citation: [],
      mentions: [],
    });
  });

  test('names what it cites, its terms and its quotation by the ids they have elsewhere', () => {
    const facts = {
      cites: ['davis2003', 'moran2020'],
      terms: [{ id: 'liking', term: '“Liking”' }],
      quotations: ['https://whywegoback.example/experts/#amir-levine-quotation'],
    };
    expect(toSection(loss, facts, toUrl)).toMatchObject({
      citation: [
        { '@id': 'https://whywegoback.example/references/#davis2003' },
        { '@id': 'https://whywegoback.example/references/#moran2020' },
      ],
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
