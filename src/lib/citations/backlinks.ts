import {
  getArticleAnchor,
  getBeatId,
  getExpertPath,
  getFindingId,
  getSectionPath,
  getTermPath,
  pagePaths,
} from '../site/addresses.ts';
import type { PartId } from '../site/parts.ts';

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
  /** The places that cite works, as the Markdown plugins record them. */
  citedPlaces: { key: string; name: string; anchor?: string }[];
}

/** All content that cites works. */
interface CitingContent {
  sections: (Prose & { part: PartId; findings: { cites: Keyed[] }[] })[];
  article: Prose[];
  /** The passages of other pages. */
  passages: (Prose & { page: 'support' | 'about' | 'evidence' })[];
  percentages: { id: string; label: string; reference: Keyed }[];
  experts: (Keyed & {
    name: string;
    references: Keyed[];
    quotation: { section: Keyed; provenance: { status: string; source?: Keyed } };
  })[];
  books: { title: string; reference: Keyed; section: Keyed }[];
  terms: (Keyed & { term: string; references: Keyed[] })[];
}

/** A place with the works it cites. */
type Place = Backlink & { keys: string[] };

/** Finds, for each citation key, every place that cites it, by its name: sections first. */
export function getBacklinks(content: CitingContent): Map<string, Backlink[]> {
  const { sections, article, passages, percentages, experts, books, terms } = content;
  const places = [
    ...sections.flatMap((section) => [
      ...getProsePlaces(section, getSectionPath(section), getSectionPath(section)),
      ...section.findings.map((finding, i) => ({
        title: `${section.title}, finding ${i + 1}`,
        path: `${getSectionPath(section)}#${getFindingId(section.id, finding)}`,
        keys: finding.cites.map(getId),
      })),
    ]),
    ...article.flatMap((passage) => getProsePlaces(passage, pagePaths.article, getArticleAnchor(passage.id))),
    ...passages.flatMap((passage) => {
      const path = pagePaths[passage.page];
      return getProsePlaces(passage, path, `${path}#${passage.id}`);
    }),
    ...percentages.map(({ id, label, reference }): Place => {
      return { title: `The percentage “${label}”`, path: `${pagePaths.evidence}#${id}`, keys: [reference.id] };
    }),
    ...books.flatMap((book) => getBookPlaces(book, sections)),
    ...experts.flatMap((expert) => getExpertPlaces(expert, sections)),
    ...terms.map(({ id, term, references }): Place => {
      return { title: `${term} (term)`, path: getTermPath(id), keys: references.map(getId) };
    }),
  ];
  const backlinks = new Map<string, Backlink[]>();
  for (const { title, path, keys } of places) {
    for (const key of new Set(keys)) {
      const known = backlinks.get(key) ?? [];
      // A paragraph that cites a work twice is one place.
      if (!known.some((link) => link.path === path)) backlinks.set(key, [...known, { title, path }]);
    }
  }
  return backlinks;
}

const getId = ({ id }: Keyed) => id;

/**
 * @param page Address of the page the prose stands on.
 * @param fallback Address of the section or passage, for places without an anchor of their own.
 */
function getProsePlaces({ id, title, citedPlaces }: Prose, page: string, fallback: string): Place[] {
  return citedPlaces.map(({ key, name, anchor }) => ({
    title: `${title}, ${name}`,
    path: anchor === undefined ? fallback : `${page}#${id}-${anchor}`,
    keys: [key],
  }));
}

function getBookPlaces(
  { title, reference, section: { id } }: CitingContent['books'][number],
  sections: CitingContent['sections'],
): Place[] {
  const section = sections.find((candidate) => candidate.id === id);
  return section ? [{ title: `${title} (book)`, path: getSectionPath(section), keys: [reference.id] }] : [];
}

/** An expert's works are cited in the list of experts, and in the callout that quotes them. */
function getExpertPlaces(
  { id, name, references, quotation }: CitingContent['experts'][number],
  sections: CitingContent['sections'],
): Place[] {
  const {
    provenance,
    section: { id: sectionId },
  } = quotation;
  const keys = (provenance.source === undefined ? references : [...references, provenance.source]).map(getId);
  const section = sections.find((candidate) => candidate.id === sectionId);
  const callout = section && {
    title: `${section.title}, quotation`,
    path: `${getSectionPath(section)}#${getBeatId(sectionId, 'expert')}`,
    keys,
  };
  return [...(callout ? [callout] : []), { title: name, path: getExpertPath(id), keys }];
}
