import type { Thing } from 'schema-dts';
import type { SectionSources } from './section-sources.ts';
import { getBooks, getQuotedExperts, type Section } from './entries.ts';
import { toSection } from '../lib/structured-data/article.ts';
import type { Imprint, ToUrl } from '../lib/structured-data/graph.ts';
import { findQuotation, toBook, toCitedWork } from '../lib/structured-data/works.ts';

/** Gathers the structured data of a section's page: the section, the works it cites, its terms, book and quotation. */
export async function getSectionStructuredData(
  section: Section,
  { works, terms }: SectionSources,
): Promise<(toUrl: ToUrl, imprint: Imprint) => Thing[]> {
  const experts = await getQuotedExperts(section);
  const books = (await getBooks()).filter((book) => book.section.id === section.id);
  return (toUrl, imprint) => {
    const quotations = experts.flatMap((expert) => findQuotation(expert, toUrl) ?? []);
    const recommended = new Set(books.map(({ reference }) => reference.id));
    const cited = [...works.map(({ reference }) => reference.id), ...recommended];
    const links = {
      cites: [...new Set(cited)],
      terms,
      quotations: quotations.flatMap((quotation) => (typeof quotation === 'object' ? (quotation['@id'] ?? []) : [])),
    };
    return [
      toSection({ ...section, ...imprint }, links, toUrl),
      ...works
        .filter(({ reference }) => !recommended.has(reference.id))
        .map(({ reference }) => toCitedWork(reference, toUrl)),
      ...books.map((book) => toBook(book, toUrl)),
      ...quotations,
    ];
  };
}
