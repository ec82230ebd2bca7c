import { getExpertPath, getReferencePath, getTermPath } from './addresses.ts';

/** What a search result is; shown beside its title. */
export type SearchKind = 'section' | 'page' | 'term' | 'person' | 'study';

/** A search result that has no page of its own: a term, a person or a study. Sections are indexed from their pages. */
export interface SearchRecord {
  /** Address with anchor. */
  path: string;
  kind: SearchKind;
  title: string;
  /** Text searched and excerpted. */
  text: string;
  /** Other words that lead here; searched, not shown. */
  aliases: string[];
}

interface RecordedContent {
  terms: { id: string; term: string; definition: string; aliases: string[] }[];
  experts: {
    id: string;
    name: string;
    role?: string | undefined;
    about: string;
    onRecord: string;
    aliases: string[];
  }[];
  /** Each work with its short label and its authors' family names. */
  studies: { id: string; label: string; title: string; authors: string[] }[];
}

/** Makes the records of terms, people and studies. */
export function getSearchRecords({ terms, experts, studies }: RecordedContent): SearchRecord[] {
  return [
    ...terms.map(({ id, term, definition, aliases }): SearchRecord => {
      return { path: getTermPath(id), kind: 'term', title: term, text: definition, aliases };
    }),
    ...experts.map(({ id, name, role, about, onRecord, aliases }): SearchRecord => {
      const text = [role && `${role}.`, about, onRecord].filter(Boolean).join(' ');
      return { path: getExpertPath(id), kind: 'person', title: name, text, aliases };
    }),
    ...studies.map(({ id, label, title, authors }): SearchRecord => {
      return { path: getReferencePath(id), kind: 'study', title: label, text: title, aliases: authors };
    }),
  ];
}
