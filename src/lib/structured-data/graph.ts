import type {
  Article,
  BreadcrumbList,
  CorrectionComment,
  Graph,
  Organization,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import { getReferencePath, getSectionPath, getTermPath, pagePaths } from '../site/addresses.ts';
import type { PartId } from '../site/parts.ts';
import { licence } from '../site/licence.ts';
import { siteName } from '../site/name.ts';

/** Makes an absolute URL, which is also a node's stable `@id`, of a path. */
export type ToUrl = (path: string) => string;

/** A correction, as the pages it concerns show it. */
export interface Correction {
  /** `YYYY-MM-DD`. */
  date: string;
  summary: string;
  /** Where it stands among all corrections and changes. */
  path: string;
}

/** The metadata of a page. */
interface DescribedPage {
  path: string;
  title: string;
  description: string;
  published: string;
  reviewed: string;
  /** When it was last read through or corrected, whichever was later. */
  modified: string;
  corrections: Correction[];
  /** The pages between the article and this one. */
  crumbs: { title: string; path: string }[];
  /** The `@id` of what the page is about, where that is a node of its own. */
  mainEntity?: string | undefined;
}

/** When a text was published and last changed, and what was corrected in it. */
export type Dated = Pick<DescribedPage, 'published' | 'modified' | 'corrections'>;

interface DescribedSection extends Dated {
  id: string;
  title: string;
  idea: string;
  part: PartId;
}

/** The publisher’s `@id`. */
export const getPublisherId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#publisher`);
const getSiteId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#website`);
/** The whole article's `@id`. */
export const getArticleId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#article`);
/** A section's `@id`, the same on every page. */
export const getSectionId = (section: { part: PartId; id: string }, toUrl: ToUrl) =>
  toUrl(`${getSectionPath(section)}#section`);

/**
 * Makes the structured data of a page, one graph: the site, the page with its place in it, and what the page is about.
 * Nobody is named as a reviewer, since nobody with a name has reviewed it.
 * @param nodes What the page is about, each with its `@id`.
 */
export function createGraph(page: DescribedPage, nodes: Thing[], toUrl: ToUrl): Graph {
  const url = toUrl(page.path);
  const trail = [{ title: siteName, path: pagePaths.article }, ...page.crumbs, { title: page.title, path: page.path }];
  const breadcrumbs: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumbs`,
    itemListElement: trail.map(({ title, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: title,
      item: toUrl(path),
    })),
  };
  // They are the article's, where the page has one.
  const hasCorrected = nodes.some((node) => typeof node === 'object' && 'correction' in node);
  const isHome = page.path === pagePaths.article;
  const webPage: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    name: page.title,
    description: page.description,
    isPartOf: { '@id': getSiteId(toUrl) },
    ...toDates({ ...page, corrections: hasCorrected ? [] : page.corrections }, toUrl),
    lastReviewed: page.reviewed,
    ...(isHome ? {} : { breadcrumb: { '@id': `${url}#breadcrumbs` } }),
    ...(page.mainEntity === undefined ? {} : { mainEntity: { '@id': page.mainEntity } }),
  };
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': getSiteId(toUrl),
    name: siteName,
    url: toUrl(pagePaths.article),
    inLanguage: 'en',
    publisher: { '@id': getPublisherId(toUrl) },
  };
  const publisher: Organization = { '@type': 'Organization', '@id': getPublisherId(toUrl), name: siteName };
  return {
    '@context': 'https://schema.org',
    '@graph': [website, publisher, webPage, ...(isHome ? [] : [breadcrumbs]), ...nodes],
  };
}

/** The whole article, with its sections. */
export function toArticle(page: Dated, sections: Pick<DescribedSection, 'part' | 'id'>[], toUrl: ToUrl): Article {
  return {
    ...toCommon(toUrl),
    '@id': getArticleId(toUrl),
    headline: siteName,
    ...toDates(page, toUrl),
    hasPart: sections.map((section) => ({ '@id': getSectionId(section, toUrl) })),
  };
}

/**
 * A section, part of the article.
 * @param cites Keys of the works it cites, each a node of its own.
 * @param terms The terms it uses, described in full in the glossary.
 * @param quotations `@id`s of traced quotations it holds.
 */
export function toSection(
  section: DescribedSection,
  { cites, terms, quotations }: { cites: string[]; terms: { id: string; term: string }[]; quotations: string[] },
  toUrl: ToUrl,
): Article {
  return {
    ...toCommon(toUrl),
    '@id': getSectionId(section, toUrl),
    headline: section.title,
    description: section.idea,
    ...toDates(section, toUrl),
    isPartOf: { '@id': getArticleId(toUrl) },
    citation: cites.map((key) => ({ '@id': toUrl(getReferencePath(key)) })),
    mentions: terms.map(({ id, term }) => ({ '@type': 'DefinedTerm', '@id': toUrl(getTermPath(id)), name: term })),
    ...(quotations.length > 0 ? { hasPart: quotations.map((id) => ({ '@id': id })) } : {}),
  };
}

/**
 * Writes a graph for a page, so that nothing in it can end the script it stands in.
 * @returns JSON, safe within `<script>`.
 */
export const serializeGraph = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');

const toDates = ({ published, modified, corrections }: Dated, toUrl: ToUrl) => ({
  datePublished: published,
  dateModified: modified,
  ...(corrections.length > 0 ? { correction: corrections.map((correction) => toCorrection(correction, toUrl)) } : {}),
});

const toCorrection = ({ date, summary, path }: Correction, toUrl: ToUrl): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text: summary,
  datePublished: date,
  url: toUrl(path),
});

const toCommon = (toUrl: ToUrl) =>
  ({
    '@type': 'Article',
    author: { '@id': getPublisherId(toUrl) },
    publisher: { '@id': getPublisherId(toUrl) },
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: licence.address,
  }) as const;
