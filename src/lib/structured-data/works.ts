import type { Book, BlogPosting, Chapter, Quotation, ScholarlyArticle } from 'schema-dts';
import type { BookData } from '../../schemas/book.ts';
import type { ExpertData } from '../../schemas/expert.ts';
import type { ReferenceData } from '../../schemas/reference.ts';
import { getExpertPath, getReferencePath } from '../site/addresses.ts';
import { stripMarkup } from '../text/strip-markup.ts';
import type { ToUrl } from './graph.ts';

/** A cited work, by its type in schema.org. */
export type Work = ScholarlyArticle | Book | Chapter | BlogPosting;

/**
 * Describes a cited work in short, for a page that cites it: what it is called, and where it is.
 * @returns A node with the same `@id` as the full description at `/references/`.
 */
export function toCitedWork(reference: ReferenceData, toUrl: ToUrl): Work {
  const { id, type, title, DOI, ISBN, URL } = reference;
  const address = URL === undefined || DOI !== undefined ? {} : { url: URL };
  const common = { '@id': toUrl(getReferencePath(id)), name: stripMarkup(title), ...address };
  switch (type) {
    case 'article-journal':
      return { '@type': 'ScholarlyArticle', ...common, ...toDoiAddress(DOI) };
    case 'chapter':
      return { '@type': 'Chapter', ...common, ...toDoiAddress(DOI) };
    case 'book':
      return { '@type': 'Book', ...common, ...(ISBN === undefined ? {} : { isbn: ISBN }) };
    case 'post-weblog':
      return { '@type': 'BlogPosting', ...common };
  }
}

/** Describes a cited work in full: with its authors, its year and what it appeared in. */
export function toFullWork(reference: ReferenceData, toUrl: ToUrl): Work {
  const { author, issued, publisher } = reference;
  const container = reference['container-title'];
  const kind = reference.type === 'article-journal' ? 'Periodical' : 'CreativeWork';
  const [year = '', ...rest] = issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return {
    ...toCitedWork(reference, toUrl),
    ...toIdentifier(reference.DOI),
    author: author.map((name) => ({ '@type': 'Person', name: toWholeName(name) })),
    datePublished: [year, ...rest].join('-'),
    ...(container === undefined ? {} : { isPartOf: { '@type': kind, name: stripMarkup(container) } }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  } as Work;
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

const toDoiAddress = (doi: string | undefined) => (doi === undefined ? {} : { sameAs: `https://doi.org/${doi}` });
const toIdentifier = (doi: string | undefined) =>
  doi === undefined ? {} : { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } };

const toWholeName = ({ family, given, suffix, ...particles }: ReferenceData['author'][number]) =>
  [given, particles['dropping-particle'], particles['non-dropping-particle'], family, suffix].filter(Boolean).join(' ');
