import type { Thing } from 'schema-dts';
import type { SectionSources } from './section-sources.ts';
import { getBooks, getQuotedExperts, type Section } from './entries.ts';
import { toSection, type Dated, type ToUrl } from '../lib/structured-data/graph.ts';
import { findQuotation, toBook, toCitedWork } from '../lib/structured-data/works.ts';

/** Gathers what a section's page says to machines: the section, what it cites, its terms, its book, its quotation. */
export async function getSectionNodes(
  section: Section,
  { works, terms }: SectionSources,
): Promise<(toUrl: ToUrl, dates: Dated) => Thing[]> {
  const experts = await getQuotedExperts(section);
  const books = (await getBooks()).filter((book) => book.section.id === section.id);
  return (toUrl, dates) => {
    const quotations = experts.flatMap((expert) => findQuotation(expert, toUrl) ?? []);
    const recommended = new Set(books.map(({ reference }) => reference.id));
    const cited = [...works.map(({ reference }) => reference.id), ...recommended];
    const facts = {
      cites: [...new Set(cited)],
      terms,
      quotations: quotations.flatMap((quotation) => (typeof quotation === 'object' ? (quotation['@id'] ?? []) : [])),
    };
    return [
      toSection({ ...section, ...dates }, facts, toUrl),
      ...works
        .filter(({ reference }) => !recommended.has(reference.id))
        .map(({ reference }) => toCitedWork(reference, toUrl)),
      ...books.map((book) => toBook(book, toUrl)),
      ...quotations,
    ];
  };
}
