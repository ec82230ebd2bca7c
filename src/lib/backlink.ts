import { getArticleAnchor, getExpertPath, getSectionPath, getTermPath, pagePaths } from './addresses.ts';
import { findCitedKeys } from './citation-syntax.ts';
import type { PartId } from './parts.ts';

/** A place that cites a work. */
export interface Backlink {
  title: string;
  path: string;
}

interface Keyed {
  id: string;
}

interface Prose extends Keyed {
  title: string;
  entry: { body?: string | undefined };
}

/** Everything that may cite, already read. */
interface CitingContent {
  sections: (Prose & { part: PartId; findings: { cites: Keyed[] }[] })[];
  article: Prose[];
  support: Prose[];
  about: Prose[];
  experts: (Keyed & {
    name: string;
    references: Keyed[];
    quotation: { provenance: { status: string; source?: Keyed } };
  })[];
  books: { title: string; reference: Keyed; section: Keyed }[];
  terms: (Keyed & { term: string; references: Keyed[] })[];
}

/** Finds, for each citation key, the places that cite it: sections first, each place once. */
export function getBacklinks(content: CitingContent): Map<string, Backlink[]> {
  const places = [
    ...content.sections.map((section) => {
      const keys = [...section.findings.flatMap((finding) => finding.cites.map(getId)), ...getKeysInProse(section)];
      return { title: section.title, path: getSectionPath(section), keys };
    }),
    ...content.article.map((passage) => toPlace(passage, getArticleAnchor(passage.id))),
    ...content.support.map((passage) => toPlace(passage, `${pagePaths.support}#${passage.id}`)),
    ...content.about.map((passage) => toPlace(passage, `${pagePaths.about}#${passage.id}`)),
    ...content.books.flatMap(({ title, reference, section: { id } }) => {
      const section = content.sections.find((candidate) => candidate.id === id);
      return section ? [{ title: `${title} (book)`, path: getSectionPath(section), keys: [reference.id] }] : [];
    }),
    ...content.experts.map(({ id, name, references, quotation: { provenance } }) => {
      const works = provenance.source === undefined ? references : [...references, provenance.source];
      return { title: name, path: getExpertPath(id), keys: works.map(getId) };
    }),
    ...content.terms.map(({ id, term, references }) => {
      return { title: `${term} (term)`, path: getTermPath(id), keys: references.map(getId) };
    }),
  ];
  const backlinks = new Map<string, Backlink[]>();
  for (const { title, path, keys } of places) {
    for (const key of new Set(keys)) backlinks.set(key, [...(backlinks.get(key) ?? []), { title, path }]);
  }
  return backlinks;
}

const getId = ({ id }: Keyed) => id;
const getKeysInProse = ({ entry }: Prose) => findCitedKeys(entry.body ?? '');
const toPlace = (passage: Prose, path: string) => ({ title: passage.title, path, keys: getKeysInProse(passage) });
