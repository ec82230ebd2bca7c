import type { ReferenceData } from '../../schemas/reference.ts';
import { stripMarkup } from '../text/strip-markup.ts';

/** A link that leads to a work, beside what its entry already links. */
interface FullTextLink {
  /** Shown; the work's title is read aloud after it. */
  title: string;
  path: string;
}

/**
 * Finds a link to read a work by: its free full text, or, where we could confirm no address of it, a search for its title at
 * Crossref, the registry of DOIs.
 * @returns undefined where the entry's own link is the only one.
 */
export function findFullTextLink({ title, DOI, URL: address, custom }: ReferenceData): FullTextLink | undefined {
  if (custom?.freeText !== undefined) return { title: 'Free full text', path: custom.freeText };
  if (DOI !== undefined || address !== undefined) return undefined;
  return {
    title: 'Search for it',
    path: `https://search.crossref.org/?${new URLSearchParams({ q: stripMarkup(title) }).toString()}`,
  };
}
