import { getSectionPath, getTermPath, pagePaths } from '../site/addresses.ts';
import type { PartId } from '../site/parts.ts';
import { siteName } from '../site/name.ts';
import type { Description, ToUrl } from './graph.ts';
import type { Work } from './works.ts';

type Text = NonNullable<Description['text']>;

interface NamedSection {
  part: PartId;
  id: string;
}

/** The whole article's `@id`. */
export const getArticleId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#article`);
/** A section's `@id`, the same on every page. */
export const getSectionId = (section: NamedSection, toUrl: ToUrl) => toUrl(`${getSectionPath(section)}#section`);

/** What the whole article is: called by the site's name, with its sections. */
export const toArticle = (sections: NamedSection[], toUrl: ToUrl): Text => ({
  '@id': getArticleId(toUrl),
  headline: siteName,
  hasPart: sections.map((section) => ({ '@id': getSectionId(section, toUrl) })),
});

/**
 * What a section is: part of the article.
 * @param citation The works it cites.
 * @param terms The terms it uses, described in full in the glossary.
 * @param quotations `@id`s of traced quotations it holds.
 */
export const toSection = (
  section: NamedSection,
  { citation, terms, quotations }: { citation: Work[]; terms: { id: string; term: string }[]; quotations: string[] },
  toUrl: ToUrl,
): Text => ({
  '@id': getSectionId(section, toUrl),
  isPartOf: { '@id': getArticleId(toUrl) },
  citation,
  mentions: terms.map(({ id, term }) => ({ '@type': 'DefinedTerm', '@id': toUrl(getTermPath(id)), name: term })),
  ...(quotations.length > 0 ? { hasPart: quotations.map((id) => ({ '@id': id })) } : {}),
});
