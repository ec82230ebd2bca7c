import type { SectionSources } from './section-sources.ts';
import { getBooks, getQuotedExperts, type Section } from './entries.ts';
import { toSection } from '../lib/structured-data/article.ts';
import type { Description, ToUrl } from '../lib/structured-data/graph.ts';
import { findQuotation, toBook, toCitedWork } from '../lib/structured-data/works.ts';

/** Gathers the structured data of a section's page: the section, the works it cites, its terms, book and quotation. */
export async function getSectionStructuredData(
  section: Section,
  { works, terms }: SectionSources,
): Promise<(toUrl: ToUrl) => Description> {
  const experts = await getQuotedExperts(section);
  const books = (await getBooks()).filter((book) => book.section.id === section.id);
  const recommended = new Set(books.map(({ reference }) => reference.id));
  return (toUrl) => {
    const quotations = experts.flatMap((expert) => findQuotation(expert, toUrl) ?? []);
    const citation = [
      ...works.flatMap(({ reference }) => (recommended.has(reference.id) ? [] : [toCitedWork(reference, toUrl)])),
      ...books.map((book) => toBook(book, toUrl)),
    ];
    const ids = quotations.flatMap((quotation) => (typeof quotation === 'object' ? (quotation['@id'] ?? []) : []));
    return { text: toSection(section, { citation, terms, quotations: ids }, toUrl), nodes: quotations };
  };
}
