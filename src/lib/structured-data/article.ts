import type { Article } from 'schema-dts';
import { getReferencePath, getSectionPath, getTermPath, pagePaths } from '../site/addresses.ts';
import type { PartId } from '../site/parts.ts';
import { licence } from '../site/licence.ts';
import { siteName } from '../site/name.ts';
import { toDates, type Imprint, type ToUrl } from './graph.ts';
import { toSpeakers } from './publisher.ts';

interface DescribedSection extends Imprint {
  id: string;
  title: string;
  idea: string;
  part: PartId;
}

/** The whole article's `@id`. */
export const getArticleId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#article`);
/** A section's `@id`, the same on every page. */
export const getSectionId = (section: { part: PartId; id: string }, toUrl: ToUrl) =>
  toUrl(`${getSectionPath(section)}#section`);

/** The whole article, with its sections. */
export function toArticle(page: Imprint, sections: Pick<DescribedSection, 'part' | 'id'>[], toUrl: ToUrl): Article {
  return {
    ...toCommon(page, toUrl),
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
    ...toCommon(section, toUrl),
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

const toCommon = ({ publisher }: Imprint, toUrl: ToUrl) =>
  ({
    '@type': 'Article',
    ...toSpeakers(publisher, toUrl),
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: licence.address,
  }) as const;
