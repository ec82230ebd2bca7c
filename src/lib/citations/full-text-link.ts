import type { ReferenceData } from '../../schemas/reference.ts';

/** A link that leads to a work, beside what its entry already links. */
interface WayToWork {
  /** Shown; the work's title is read aloud after it. */
  title: string;
  path: string;
}

/**
 * Finds a way to a work: its free full text, or, where we could confirm no address of it, a search for its title at
 * Crossref, the registry of DOIs.
 * @returns undefined where the entry's own link is the only one.
 */
export function findWay({ title, DOI, URL: address, custom }: ReferenceData): WayToWork | undefined {
  if (custom?.freeText !== undefined) return { title: 'Free full text', path: custom.freeText };
  if (DOI !== undefined || address !== undefined) return undefined;
  return {
    title: 'Search for it',
    path: `https://search.crossref.org/?${new URLSearchParams({ q: title }).toString()}`,
  };
}
