/** A place in a page: all that stands under one heading, or in one entry of a list. */
export interface Passage {
  /** Its anchor; empty above the first heading. */
  id: string;
  /** Its heading; empty above the first, and where a record names it. */
  title: string;
  /** Its words; `recordMark` stands for those that its record has. */
  text: string;
}

/** A page and every word of it, as in `/search-passages.json` and `/search-accounts.json`. */
export interface PagePassages {
  /** Address. */
  path: string;
  title: string;
  passages: Passage[];
}

/** Stands for the text of a record in that of its passage: whoever reads passages has the records. */
export const recordMark = '\uFFFC';

/** The address of a passage, by which its record is found as well. */
export const getPassagePath = (page: Pick<PagePassages, 'path'>, { id }: Pick<Passage, 'id'>): string =>
  id === '' ? page.path : `${page.path}#${id}`;
