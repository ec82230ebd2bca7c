import { getExpertPath, getPagePath, getReferencePath, getSectionPath, getTermPath } from '../site/addresses.ts';
import type { PartId } from '../site/parts.ts';
import { searchKinds, type SearchKind } from '../search-records/search-data.ts';

/** Something a topic leads to. */
export interface TopicTarget {
  kind: SearchKind;
  title: string;
  path: string;
}

/** Another line of the index that bears on a topic. */
interface SeeAlso {
  heading: string;
  /** Anchor of that line. */
  id: string;
}

/** A line of the index: words a reader may look up, and where they lead. */
interface Topic {
  /** Anchor of a line that others point to: of sections, terms and people. */
  id?: string;
  heading: string;
  targets: TopicTarget[];
  seeAlso: SeeAlso[];
}

/** The topics under one letter. */
export interface TopicGroup {
  letter: string;
  topics: Topic[];
}

/** A page or a passage of one. */
interface Titled {
  title: string;
  aliases?: string[] | undefined;
}

interface IndexedContent {
  /** Each section with the sections, terms and people to see also. */
  sections: {
    part: PartId;
    id: string;
    title: string;
    aliases: string[];
    related: { id: string }[];
    /** Ids. */
    terms: string[];
    quoted: { id: string }[];
  }[];
  pages: (Titled & { id: string; passages: (Titled & { id: string })[] })[];
  terms: { id: string; term: string; aliases: string[] }[];
  experts: { id: string; name: string }[];
  /** Each work with its title and the label it is cited by. */
  studies: { id: string; label: string; title: string }[];
}

/**
 * Makes the back-of-book index: every title, term, alias, person and study as a heading, those of the same words joined.
 * @returns Groups from A to Z, each sorted.
 */
export function getTopicGroups({ sections, pages, terms, experts, studies }: IndexedContent): TopicGroup[] {
  const topics = new Map<string, Topic>();
  const add = (heading: string, target: TopicTarget) => {
    const key = toSortKey(heading);
    const topic: Topic = topics.get(key) ?? { heading, targets: [], seeAlso: [] };
    if (!topic.targets.some(({ path }) => path === target.path)) topic.targets.push(target);
    topics.set(key, topic);
    return topic;
  };
  /** Adds a line that others point to. */
  const addMain = (id: string, heading: string, target: TopicTarget) => {
    const topic = add(heading, target);
    topic.id ??= `topic-${id}`;
    return topic;
  };

  const toSectionTarget = (section: IndexedContent['sections'][number]): TopicTarget => {
    return { kind: 'section', title: section.title, path: getSectionPath(section) };
  };
  const toTermTarget = ({ id, term }: IndexedContent['terms'][number]): TopicTarget => {
    return { kind: 'term', title: term, path: getTermPath(id) };
  };

  // Before any alias, since a line takes the first spelling it meets.
  const lines = {
    sections: new Map(
      sections.map((section) => [section.id, addMain(section.id, section.title, toSectionTarget(section))]),
    ),
    terms: new Map(terms.map((term) => [term.id, addMain(term.id, term.term, toTermTarget(term))])),
    people: new Map(
      experts.map(({ id, name }) => {
        return [id, addMain(id, toIndexName(name), { kind: 'person', title: name, path: getExpertPath(id) })];
      }),
    ),
  };
  for (const section of sections) for (const alias of section.aliases) add(alias, toSectionTarget(section));
  for (const term of terms) for (const alias of term.aliases) add(alias, toTermTarget(term));
  for (const { passages, ...page } of pages) {
    const path = getPagePath(page.id);
    const places = [{ ...page, path }, ...passages.map((passage) => ({ ...passage, path: `${path}#${passage.id}` }))];
    for (const { title, aliases = [], path } of places) {
      for (const alias of aliases) add(alias, { kind: 'page', title, path });
    }
  }
  for (const { id, label, title } of studies) add(label, { kind: 'study', title, path: getReferencePath(id) });

  for (const { id, related, terms: used, quoted } of sections) {
    const line = lines.sections.get(id);
    for (const other of related) addSeeAlso(line, lines.sections.get(other.id));
    for (const term of used) addSeeAlso(lines.terms.get(term), line);
    for (const person of quoted) {
      addSeeAlso(line, lines.people.get(person.id));
      addSeeAlso(lines.people.get(person.id), line);
    }
  }

  const sorted = [...topics]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, topic]) => ({ ...topic, targets: topic.targets.toSorted(compareKinds) }));
  const groups = Map.groupBy(sorted, (topic) => toSortKey(topic.heading).charAt(0).toUpperCase());
  return [...groups].map(([letter, inLetter]) => ({ letter, topics: inLetter }));
}

/** Sections come first, and studies last. */
const compareKinds = (a: TopicTarget, b: TopicTarget) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind);

/**
 * Adds a line to another's “see also”; none gets itself, as one that a section and a term share would, nor one that leads to
 * nothing it does not lead to.
 */
function addSeeAlso(from: Topic | undefined, to: Topic | undefined): void {
  if (from === undefined || to?.id === undefined || from === to) return;
  if (to.targets.every(({ path }) => from.targets.some((target) => target.path === path))) return;
  const { id, heading } = to;
  if (!from.seeAlso.some((other) => other.id === id)) from.seeAlso.push({ heading, id });
}

/** Letters and digits only, so that “wanting” is filed under W and self-esteem beside self esteem. */
const toSortKey = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[-/]/g, ' ')
    .replaceAll(/[^\p{L}\p{N} ]/gu, '');

/** Files a person under the last name: “Dr. Anna Berg” becomes “Berg, Anna”. */
function toIndexName(name: string): string {
  const words = name.replace(/^Dr\. /, '').split(' ');
  const last = words.at(-1) ?? name;
  return words.length === 1 ? `${last}, Dr.` : `${last}, ${words.slice(0, -1).join(' ')}`;
}
