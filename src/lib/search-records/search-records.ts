import type { ExpertData } from '../../schemas/expert.ts';
import type { Verdict } from '../../schemas/claim.ts';
import type { PageData } from '../../schemas/page.ts';
import type { ReferenceData } from '../../schemas/reference.ts';
import type { SectionData } from '../../schemas/section.ts';
import type { TermData } from '../../schemas/term.ts';
import { getExpertPath, getPagePath, getReferencePath, getSectionPath, getTermPath } from '../site/addresses.ts';
import { capitalize } from '../text/capitalize.ts';
import { getFamilyName } from '../text/name-forms.ts';
import { stripMarkup } from '../text/strip-markup.ts';
import type { PartId } from '../site/parts.ts';
import type { SearchFacets, SearchRecord } from './search-data.ts';

/** A section, with what a reader may also know it by. */
export interface RecordedSection extends Omit<SectionData, 'emblem'> {
  part: PartId;
  /** The works it cites. */
  works: ReferenceData[];
  /** The people quoted in it. */
  quoted: ExpertData[];
  /** Ids of the terms it uses. */
  terms: string[];
  /** What it claims, each with what the rule makes of it. */
  claims: { text: string; verdict: Verdict }[];
}

/** A page with aliases, and what has an anchor of its own on it: its passages, and what else can be looked for. */
export interface RecordedPage extends PageData {
  passages: {
    id: string;
    title: string;
    summary: string;
    aliases?: string[] | undefined;
    voices?: string[] | undefined;
  }[];
}

interface RecordedContent {
  sections: RecordedSection[];
  pages: RecordedPage[];
  terms: TermData[];
  experts: ExpertData[];
  references: ReferenceData[];
  /** Writes the label a work is cited by, such as “Davis et al., 2003”. */
  formatLabel: (key: string) => string;
}

type Facets = Omit<SearchFacets, 'kind'>;
const noFacets: Facets = { part: [], verdict: [], expert: [] };
const noWords = {
  sentences: [],
  aliases: [],
  voices: [],
  names: [],
  words: '',
  facets: noFacets,
};

/** Makes a record of everything search can find: sections, pages with their passages, terms, people and studies. */
export function getSearchRecords(content: RecordedContent): SearchRecord[] {
  const { sections, pages, terms, experts, references, formatLabel } = content;
  return [
    ...sections.map(toSectionRecord),
    ...pages.flatMap(toPageRecords),
    ...terms.map((term) => toTermRecord(term, sections)),
    ...experts.map((expert) => toPersonRecord(expert, sections)),
    ...references.map((reference) => toStudyRecord(reference, formatLabel(reference.id), sections)),
  ];
}

function toSectionRecord(section: RecordedSection): SearchRecord {
  const { title, question, idea, answer, aliases, voices, part, claims, works, quoted } = section;
  return {
    ...noWords,
    path: getSectionPath(section),
    kind: 'section',
    title,
    text: idea,
    sentences: [question, answer, ...quoted.flatMap(({ quotation, role }) => [quotation.words, role ?? []].flat())],
    aliases,
    voices,
    names: [...quoted.map(({ name }) => name), ...getFamilies(works)],
    claims,
    facets: {
      part: [part],
      verdict: [...new Set(claims.map(({ verdict }) => verdict))],
      expert: quoted.map(({ id }) => id),
    },
  };
}

/** A page without aliases has no records; its words are found in its text alone. */
function toPageRecords({ id, title, description, aliases, voices = [], passages }: RecordedPage): SearchRecord[] {
  if (aliases === undefined) return [];
  const path = getPagePath(id);
  return [
    { ...noWords, path, kind: 'page', title, text: description, aliases, voices },
    ...passages.map((passage): SearchRecord => {
      const { id: anchor, title, summary, aliases = [], voices = [] } = passage;
      return { ...noWords, path: `${path}#${anchor}`, kind: 'page', title, text: summary, aliases, voices };
    }),
  ];
}

function toTermRecord({ id, term, definition, aliases, voices }: TermData, sections: RecordedSection[]): SearchRecord {
  const part = getParts(sections.filter(({ terms }) => terms.includes(id)));
  const facets = { ...noFacets, part };
  return { ...noWords, path: getTermPath(id), kind: 'term', title: term, text: definition, aliases, voices, facets };
}

function toPersonRecord(expert: ExpertData, sections: RecordedSection[]): SearchRecord {
  const { id, name, role, about, quotation, aliases, voices } = expert;
  return {
    ...noWords,
    path: getExpertPath(id),
    kind: 'person',
    title: name,
    text: [role && `${capitalize(role)}.`, about].filter(Boolean).join(' '),
    sentences: [quotation.words],
    aliases,
    voices,
    facets: {
      ...noFacets,
      part: getParts(sections.filter((section) => section.id === quotation.section.id)),
      expert: [id],
    },
  };
}

function toStudyRecord(reference: ReferenceData, label: string, sections: RecordedSection[]): SearchRecord {
  const { id, title, DOI, editor = [], custom } = reference;
  const citing = sections.filter(({ works }) => works.some((work) => work.id === id));
  return {
    ...noWords,
    path: getReferencePath(id),
    kind: 'study',
    title: label,
    text: stripMarkup(title),
    sentences: isWithin(reference) ? [stripMarkup(reference['container-title'])] : [],
    aliases: custom?.aliases ?? [],
    names: [...new Set([...getFamilies([reference]), ...editor.map(getFamilyName)])],
    ...(DOI === undefined ? {} : { doi: DOI }),
    facets: { ...noFacets, part: getParts(citing) },
  };
}

/** Whether what holds the work is what a reader may look for: a book or a blog, and not the journal of so many others. */
const isWithin = (work: ReferenceData): work is ReferenceData & { 'container-title': string } =>
  work['container-title'] !== undefined && !work.type.startsWith('article');

/** A work by a hundred is known by the first of them; lists of references name as many in APA’s form. */
const mostAuthors = 20;

/** The family names of those who wrote the works, and the organisations, each once. */
const getFamilies = (works: ReferenceData[]): string[] => [
  ...new Set(works.flatMap(({ author = [] }) => author.slice(0, mostAuthors).map(getFamilyName))),
];

const getParts = (sections: RecordedSection[]): PartId[] => [...new Set(sections.map(({ part }) => part))];
