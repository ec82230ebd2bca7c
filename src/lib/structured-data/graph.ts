import type { BreadcrumbList, CorrectionComment, Graph, Thing, WebPage, WebSite } from 'schema-dts';
import { pagePaths } from '../site/addresses.ts';
import type { PublisherData } from '../../schemas/publisher.ts';
import { siteName } from '../site/name.ts';
import { getPublisherId, toFullPublisher, toPerson, toPublisher } from './publisher.ts';

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
  publisher: PublisherData;
  /** The pages between the article and this one. */
  crumbs: { title: string; path: string }[];
  /** The `@id` of what the page is about, where that is a node of its own. */
  mainEntity?: string | undefined;
}

/** Who speaks in a text, when it was published and last changed, and what was corrected in it. */
export type Imprint = Pick<DescribedPage, 'published' | 'modified' | 'corrections' | 'publisher'>;

const getSiteId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#website`);
/**
 * Makes the structured data of a page, one graph: the site, the page with its place in it, and what the page is about.
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
  const { reviewers } = page.publisher;
  const describePublisher = page.path === pagePaths.about ? toFullPublisher : toPublisher;
  const isHome = page.path === pagePaths.article;
  const webPage: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    name: page.title,
    description: page.description,
    isPartOf: { '@id': getSiteId(toUrl) },
    ...toDates({ ...page, corrections: hasCorrected ? [] : page.corrections }, toUrl),
    lastReviewed: page.reviewed,
    ...(reviewers.length > 0 ? { reviewedBy: reviewers.map(toPerson) } : {}),
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
  return {
    '@context': 'https://schema.org',
    '@graph': [website, describePublisher(page.publisher, toUrl), webPage, ...(isHome ? [] : [breadcrumbs]), ...nodes],
  };
}

/**
 * Writes a graph for a page, so that nothing in it can end the script it stands in.
 * @returns JSON, safe within `<script>`.
 */
export const serializeGraph = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');

/** When a text was published and last changed, and what was corrected in it. */
export const toDates = ({ published, modified, corrections }: Imprint, toUrl: ToUrl) => ({
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
