/** Each page's one graph, held against the content and against schema.org's own vocabulary. */
import jsonld from 'jsonld';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { getPage, pages, sectionPages, type BuiltPage } from './built-site.ts';
import {
  books,
  claims,
  experts,
  publisher,
  references,
  sections,
  sectionsInOrder,
  siteAddress,
  siteName,
  terms,
  writtenPages,
} from './content-files.ts';
import { getGraph, getNodes, getScripts, type GraphNode } from './graph.ts';

interface Graph {
  '@context': string;
  '@graph': GraphNode[];
}

const site = siteAddress;
// The page for lost readers, the booklet, which is the article again, and the colophon describe nothing.
const described = pages.filter(({ path }) => !['/404.html', '/offline/', '/booklet/', '/colophon/'].includes(path));

const find = (page: BuiltPage, id: string) => getNodes(page).find((node) => node['@id'] === site + id);
const all = described.flatMap(getNodes);
const getIds = (value: unknown) => [value ?? []].flat().map((item) => (item as GraphNode)['@id']);
const getId = (path: string) => path.split('/').at(-2) ?? '';
const getSection = (page: BuiltPage) => sections.find(({ id }) => id === getId(page.path));

test.for(described)('$path has one graph, and the page itself stands in it', (page) => {
  expect(getScripts(page)).toHaveLength(1);
  expect(find(page, page.path)?.['@type']).toBe('WebPage');
});

test.for(described)('$path names every node once', (page) => {
  const ids = getGraph(page).map((node) => node['@id']);
  expect(ids.filter((id, i) => id === undefined || ids.indexOf(id) !== i)).toEqual([]);
});

/** What reader views, clippers and previews take for the page: the types that @mozilla/readability looks for. */
const taken = /Article|BlogPosting|SocialMediaPosting|Report/;
const texts = described.filter(({ path }) => path !== '/search/');

test.for(texts)('$path is itself the first in its graph, by name, and what it cites stands within it', (page) => {
  const [own, ...others] = getGraph(page);
  const { name = siteName, authors = [] } = publisher;
  const organisation = { '@type': 'Organization', '@id': `${site}/#publisher`, name };
  const [title] = [
    ...sections.filter(({ part, id }) => page.path === `/${part}/${id}/`).map((section) => section.title),
    ...writtenPages.filter(({ id }) => page.path === `/${id}/`).map((written) => written.title),
    siteName,
  ];
  expect(own).toMatchObject({
    '@type': 'Article',
    headline: title,
    author:
      authors.length > 0
        ? authors.map((author) => expect.objectContaining({ name: author.name }) as unknown)
        : organisation,
    publisher: organisation,
    image: page.document.querySelector('meta[property="og:image"]')?.getAttribute('content'),
    mainEntityOfPage: { '@id': site + page.path },
  });
  // Words have a speaker, and no name.
  const named = others.filter((node) => node['@type'] !== 'Quotation');
  expect(named.filter((node) => taken.test(node['@type']) || 'author' in node === 'name' in node)).toEqual([]);
});

test('the works that /references/ describes in full stand within it', () => {
  const [own, ...others] = getGraph(getPage('/references/'));
  const works = own?.['citation'] as GraphNode[];
  expect(works.map((work) => work['@id']).toSorted()).toEqual(
    references.map(({ id }) => `${site}/references/#${id}`).toSorted(),
  );
  expect(works.filter((work) => !Array.isArray(work['author']))).toEqual([]);
  expect(others).toEqual([]);
});

test('every node that another refers to is described somewhere on the site', () => {
  const known = new Set(all.map((node) => node['@id']));
  const referred = [...JSON.stringify(all).matchAll(/"@id":"([^"]+)"/g)].map((match) => match[1] ?? '');
  expect([...new Set(referred)].filter((id) => !known.has(id))).toEqual([]);
});

test('every page but the article says where it stands', () => {
  const trails = described.map((page) => find(page, page.path)?.['breadcrumb'] as GraphNode | undefined);
  expect(described.filter((_, i) => trails[i] === undefined).map(({ path }) => path)).toEqual(['/']);
  const last = sectionsInOrder.at(-1);
  const part = `/${last?.part ?? ''}/`;
  const path = `${part}${last?.id ?? ''}/`;
  const place = described.findIndex((page) => page.path === path);
  expect(trails[place]?.['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: siteName, item: `${site}/` },
    {
      '@type': 'ListItem',
      position: 2,
      name: writtenPages.find(({ id }) => id === last?.part)?.title,
      item: site + part,
    },
    { '@type': 'ListItem', position: 3, name: last?.title, item: site + path },
  ]);
});

test('the article has the sections as its parts, and each of them says so too', () => {
  const article = all.find((node) => node['@id'] === `${site}/#article`);
  const partIds = sections.map(({ part, id }) => `${site}/${part}/${id}/#section`);
  expect(getIds(article?.['hasPart']).toSorted()).toEqual(partIds.toSorted());
  const wholes = partIds.map((id) => all.find((node) => node['@id'] === id)?.['isPartOf']);
  expect(wholes).toEqual(partIds.map(() => ({ '@id': `${site}/#article` })));
});

test.for(sectionPages)('the structured data of $path cites the works that the page cites', (page) => {
  const links = [...page.document.querySelectorAll('article .citations a[href^="/references/#"]')];
  const outsideCards = links.filter((link) => link.closest('.term-list') === null);
  const shown = new Set(outsideCards.map((link) => `${site}${link.getAttribute('href') ?? ''}`));
  const book = [...page.document.querySelectorAll('.book-card a[href^="/references/#"]')];
  for (const link of book) shown.add(`${site}${link.getAttribute('href') ?? ''}`);
  const [section] = getGraph(page);
  expect(getIds(section?.['citation']).toSorted()).toEqual([...shown].toSorted());
  expect(section?.['headline']).toBe(getSection(page)?.title);
  expect(section?.['description']).toBe(getSection(page)?.idea);
});

test('every work with a DOI is an article with a link by it', () => {
  const page = described.find(({ path }) => path === '/references/');
  const withDoi = references.filter(({ DOI }) => DOI !== undefined);
  const nodes = withDoi.map(({ id }) => page && find(page, `/references/#${id}`));
  expect(nodes.map((node) => [node?.['sameAs'], (node?.['identifier'] as GraphNode | undefined)?.['value']])).toEqual(
    withDoi.map(({ DOI = '' }) => [`https://doi.org/${DOI}`, DOI]),
  );
  expect(nodes.map((node) => node?.['@type'])).toEqual(
    withDoi.map(({ type }) => (type === 'article-journal' ? 'ScholarlyArticle' : 'Chapter')),
  );
});

test('each recommended book has its ISBN', () => {
  const told = books.map(({ section, reference }) => {
    const page = described.find(({ path }) => path.endsWith(`/${section}/`));
    const book = page && find(page, `/references/#${String(reference)}`);
    return [book?.['@type'], book?.['isbn']];
  });
  expect(told).toEqual(books.map(({ isbn }) => ['Book', isbn]));
});

test('the glossary is a set of all its terms', () => {
  const set = all.find((node) => node['@type'] === 'DefinedTermSet');
  expect(getIds(set?.['hasDefinedTerm']).toSorted()).toEqual(
    terms.map(({ id }) => `${site}/glossary/#${id}`).toSorted(),
  );
  const descriptions = all.flatMap((node) => (node['@type'] === 'DefinedTerm' ? (node['description'] ?? []) : []));
  expect(descriptions.toSorted()).toEqual(terms.map(({ definition }) => definition).toSorted());
});

test('each claim is reviewed once, under the address of its reckoning, with its verdict and how sure that is', () => {
  const words = { supported: 'Supported', mixed: 'Mixed evidence', contradicted: 'Contradicted', untested: 'Untested' };
  const known = claims.map(({ id, text, verdict, certainty }) => ({
    '@type': 'ClaimReview',
    '@id': `${site}/claims/#${id}`,
    url: `${site}/claims/#${id}`,
    claimReviewed: text,
    reviewRating: {
      '@type': 'Rating',
      alternateName: expect.stringMatching(
        new RegExp(`^${words[verdict]}: .+${certainty ? `, ${certainty.replace('-', ' ')} certainty` : ''}$`),
      ) as string,
    },
    author: { '@id': `${site}/#publisher` },
  }));
  const sort = <Review extends { '@id': string }>(list: Review[]) =>
    list.toSorted((a, b) => a['@id'].localeCompare(b['@id']));
  expect(sort(all.filter((node) => node['@type'] === 'ClaimReview'))).toEqual(sort(known));
});

test('the structured data has the traced quotations and no others', () => {
  const traced = experts.filter(({ quotation }) => quotation.provenance.status === 'traced');
  const quotations = all.filter((node) => node['@type'] === 'Quotation');
  expect(quotations.map((node) => node['text'])).toEqual(traced.map(({ quotation }) => quotation.words));
});

test('a text that is about one thing says so, and no other does', () => {
  const subjects = texts.map((page) => [page.path, getGraph(page)[0]?.['mainEntity']]);
  expect(subjects.filter(([, subject]) => subject !== undefined)).toEqual([
    ['/glossary/', { '@id': `${site}/glossary/#glossary` }],
  ]);
});

/** Holds graphs against schema.org's vocabulary: its types are made from it, so the compiler is the validator. */
function findFaults(graphs: Graph[]): string[] {
  const file = 'tests/html/built-graphs.ts';
  const constants = graphs.map((graph, i) => `export const graph${i} = ${JSON.stringify(graph)} satisfies Graph;`);
  const source = ["import type { Graph } from 'schema-dts';", ...constants].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
    // Of the language alone: a graph has no part of a browser.
    lib: ['lib.es5.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const readFromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : readFromDisk(name, ...rest);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 300));
}

/** What the vocabulary can tell of a node: its words only where they may be one of its own names, which have no space. */
const getShape = (node: unknown) =>
  JSON.stringify(node, (_, value: unknown) =>
    typeof value === 'string' && !/^(?:https?:\/\/schema\.org\/.*|[A-Z]\w*)$/.test(value) ? '' : value,
  );

/** A graph with, of what stands beside one another in it, the first of each shape: the compiler takes its time over each. */
function thin(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, thin(each)]));
  const shapes = new Set<string>();
  return value.map(thin).filter((each) => shapes.size < shapes.add(getShape(each)).size);
}

test('no graph has a property or value that schema.org does not know, and one that had would be found', () => {
  const shapes = new Set<string>();
  const graphs = described.map((page): Graph => {
    const graph = thin(JSON.parse(getScripts(page)[0]?.textContent ?? '')) as Graph;
    const isNew = (node: GraphNode) => shapes.size < shapes.add(getShape(node)).size;
    return { ...graph, '@graph': graph['@graph'].filter(isNew) };
  });
  const misspelt = { '@type': 'Article', '@id': `${site}/#misspelt`, headlien: 'Fear of loss' };
  const faults = findFaults([...graphs, { '@context': 'https://schema.org', '@graph': [misspelt] }]);
  expect(faults).toEqual([expect.stringContaining('headlien')]);
});

test.for(described)('$path is read without loss by a JSON-LD processor', async (page) => {
  const text = getScripts(page)[0]?.textContent ?? '';
  const expanded = await jsonld.expand(JSON.parse(text) as object, {
    // The vocabulary's own context lies on another server; all its terms lie in this one namespace.
    documentLoader: () =>
      Promise.resolve({
        documentUrl: 'https://schema.org',
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      }),
  });
  expect(expanded).toHaveLength(getGraph(page).length);
});
