import type { BreadcrumbList, CorrectionComment, DefinedTerm, Graph, Thing } from 'schema-dts';
import { getSocialImagePath, pagePaths } from '../site/addresses.ts';
import type { PublisherData } from '../../schemas/publisher.ts';
import { language } from '../site/language.ts';
import { licence } from '../site/licence.ts';
import { siteName } from '../site/name.ts';
import { toFullPublisher, toPerson, toSpeakers } from './publisher.ts';
import type { Work } from './works.ts';

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
  /** Whether it is only a tool, such as search, and no text of its own. */
  isTool?: boolean;
}

/** Who speaks in a text, when it was published and last changed, and what was corrected in it. */
export type Imprint = Pick<DescribedPage, 'published' | 'modified' | 'corrections' | 'publisher'>;

/** A node that is described elsewhere. */
interface Named {
  '@id': string;
}

/** What a page says of itself besides its metadata. */
export interface Description {
  /** Of its own text. */
  text?: Partial<Named> & {
    headline?: string;
    isPartOf?: Named;
    hasPart?: Named[];
    /** The works it cites, within it: at the top of the graph, readers of it take one of them for the page. */
    citation?: Work[];
    mentions?: DefinedTerm[];
    /** What the whole page is about, where that is one thing. */
    mainEntity?: Named;
  };
  /** What else it holds, each with its `@id`. */
  nodes?: Thing[];
}

const getSiteId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#website`);

/**
 * Makes the structured data of a page, one graph. First in it comes the page's own text with the names of those who speak,
 * and within that all it cites: reader views, clippers and previews take title and author of the first that they find.
 */
export function createGraph(page: DescribedPage, { text, nodes = [] }: Description, toUrl: ToUrl): Graph {
  const { path, title, description, publisher } = page;
  const isHome = path === pagePaths.article;
  const { reviewers } = publisher;
  const webPage = {
    '@type': 'WebPage' as const,
    '@id': toUrl(path),
    isPartOf: { '@id': getSiteId(toUrl) },
    lastReviewed: page.reviewed,
    ...(reviewers.length > 0 ? { reviewedBy: reviewers.map(toPerson) } : {}),
    ...(isHome ? {} : { breadcrumb: toBreadcrumbs(page, toUrl) }),
  };
  const own: Thing = page.isTool
    ? { ...webPage, name: title, description, ...toDates(page, toUrl) }
    : {
        '@type': 'Article',
        '@id': `${toUrl(path)}#article`,
        headline: title,
        description,
        ...toSpeakers(publisher, toUrl),
        ...toDates(page, toUrl),
        image: toUrl(getSocialImagePath(path)),
        inLanguage: language,
        license: licence.address,
        mainEntityOfPage: webPage,
        ...text,
      };
  const others: Thing[] = [
    ...(isHome ? [toWebSite(toUrl)] : []),
    ...(path === pagePaths.about ? [toFullPublisher(publisher, toUrl)] : []),
    ...nodes,
  ];
  return { '@context': 'https://schema.org', '@graph': [own, ...others] };
}

/**
 * Writes a graph for a page, so that nothing in it can end the script it stands in.
 * @returns JSON, safe within `<script>`.
 */
export const serializeGraph = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');

/** The whole site, described on its first page: whose it is and in what language, the text before it has said. */
const toWebSite = (toUrl: ToUrl): Thing => ({
  '@type': 'WebSite',
  '@id': getSiteId(toUrl),
  name: siteName,
  url: toUrl(pagePaths.article),
});

function toBreadcrumbs({ title, path, crumbs }: DescribedPage, toUrl: ToUrl): BreadcrumbList {
  const trail = [{ title: siteName, path: pagePaths.article }, ...crumbs, { title, path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb.title,
      item: toUrl(crumb.path),
    })),
  };
}

/** When a text was published and last changed, and what was corrected in it. */
const toDates = ({ published, modified, corrections }: Imprint, toUrl: ToUrl) => ({
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
