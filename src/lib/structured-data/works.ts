import type { Book, CreativeWork, Quotation } from 'schema-dts';
import type { BookData } from '../../schemas/book.ts';
import type { ExpertData } from '../../schemas/expert.ts';
import type { Name } from '../../schemas/csl-name.ts';
import type { ReferenceData } from '../../schemas/reference.ts';
import type { WorkType } from '../../schemas/work-types.ts';
import { getExpertPath, getReferencePath } from '../site/addresses.ts';
import { toIsoDate } from '../text/csl-day.ts';
import { getDoiAddress } from '../text/doi-address.ts';
import { getWholeName } from '../text/name-forms.ts';
import { findNotice } from '../text/notice.ts';
import { stripMarkup } from '../text/strip-markup.ts';
import type { ToUrl } from './graph.ts';

/** A cited work, by its type in schema.org. */
export type Work = Exclude<CreativeWork, string>;

/** What schema.org calls a work of each type; what it has no word for is a `CreativeWork`. */
const types: Partial<Record<WorkType, string>> = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  broadcast: 'Episode',
  chapter: 'Chapter',
  classic: 'Book',
  collection: 'Collection',
  dataset: 'Dataset',
  entry: 'Chapter',
  'entry-dictionary': 'Chapter',
  'entry-encyclopedia': 'Chapter',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Movie',
  musical_score: 'SheetMusic',
  pamphlet: 'Book',
  'paper-conference': 'ScholarlyArticle',
  periodical: 'Periodical',
  personal_communication: 'Message',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  review: 'Review',
  'review-book': 'Review',
  software: 'SoftwareApplication',
  song: 'MusicRecording',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** What an article appeared in. */
const containers: Partial<Record<WorkType, string>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  'article-newspaper': 'Newspaper',
  review: 'Periodical',
  'review-book': 'Periodical',
};

/**
 * Describes a cited work in short, for a page that cites it: what it is called, where it is, and whether it still stands.
 * @returns A node with the same `@id` as the full description at `/references/`.
 */
export function toCitedWork(reference: ReferenceData, toUrl: ToUrl): Work {
  const { id, type, title, DOI, ISBN, URL } = reference;
  return {
    '@type': types[type] ?? 'CreativeWork',
    '@id': toUrl(getReferencePath(id)),
    name: stripMarkup(title),
    ...(URL === undefined || DOI !== undefined ? {} : { url: URL }),
    // Of a chapter it is the number of the book.
    ...(ISBN === undefined || types[type] !== 'Book' ? {} : { isbn: ISBN }),
    ...(DOI === undefined ? {} : { sameAs: getDoiAddress(DOI) }),
    ...toNotice(reference),
  } as Work;
}

/** Describes a cited work in full: with its authors, its year and what it appeared in. */
export function toFullWork(reference: ReferenceData, toUrl: ToUrl): Work {
  const { type, author, editor, translator, issued, status, publisher, ISBN } = reference;
  const container = reference['container-title'];
  return {
    ...(status === undefined ? {} : { creativeWorkStatus: status }),
    ...toCitedWork(reference, toUrl),
    ...toIdentifier(reference.DOI),
    ...toCreators({ author, editor, translator }),
    ...(issued === undefined ? {} : { datePublished: toIsoDate(issued) }),
    ...(container === undefined
      ? {}
      : {
          isPartOf: {
            ...(types[type] === 'Chapter' && ISBN !== undefined
              ? { '@type': 'Book', isbn: ISBN }
              : { '@type': containers[type] ?? 'CreativeWork' }),
            name: stripMarkup(container),
          },
        }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: stripMarkup(publisher) } }),
  } as Work;
}

/** What was said of it since it appeared. */
function toNotice(reference: ReferenceData): object {
  const notice = findNotice(reference);
  if (notice === undefined) return {};
  const correction = {
    '@type': 'CorrectionComment',
    text: notice.name,
    datePublished: notice.date,
    url: notice.address,
  };
  return { creativeWorkStatus: notice.name, correction };
}

/** Describes a recommended book, by the data of its card. It is the same work as its reference. */
export function toBook(book: BookData, toUrl: ToUrl): Book {
  return {
    '@type': 'Book',
    '@id': toUrl(getReferencePath(book.reference.id)),
    name: [book.title, book.subtitle].filter(Boolean).join(': '),
    author: book.authors.map((name) => ({ '@type': 'Person', name })),
    isbn: book.isbn,
    datePublished: String(book.year),
    publisher: { '@type': 'Organization', name: book.publisher },
    ...(book.format === 'ebook' ? { bookFormat: 'https://schema.org/EBook' as const } : {}),
    url: book.url,
  };
}

/**
 * Describes a quotation whose words were traced.
 * @returns undefined for one that is only attributed: a reader of structured data does not see the mark beside it.
 */
export function findQuotation({ id, name, quotation }: ExpertData, toUrl: ToUrl): Quotation | undefined {
  const { provenance, words } = quotation;
  if (provenance.status !== 'traced') return undefined;
  return {
    '@type': 'Quotation',
    '@id': toUrl(`${getExpertPath(id)}-quotation`),
    text: words,
    creator: { '@type': 'Person', '@id': toUrl(getExpertPath(id)), name },
    citation: { '@id': toUrl(getReferencePath(provenance.source.id)) },
  };
}

const toIdentifier = (doi: string | undefined) =>
  doi === undefined ? {} : { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } };

const toCreators = (roles: Record<string, Name[] | undefined>): object =>
  Object.fromEntries(
    Object.entries(roles).flatMap(([role, names]) => (names === undefined ? [] : [[role, names.map(toCreator)]])),
  );

const toCreator = (name: Name) => ({
  '@type': name.literal === undefined ? 'Person' : 'Organization',
  name: getWholeName(name),
});
