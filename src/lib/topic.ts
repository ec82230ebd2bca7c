import { getExpertPath, getReferencePath, getSectionPath, getTermPath } from './addresses.ts';
import type { PartId } from './parts.ts';

/** Something a topic leads to. */
export interface TopicTarget {
  kind: 'section' | 'term' | 'person' | 'study';
  title: string;
  path: string;
}

/** A line of the index: words a reader may look up, and where they lead. */
export interface Topic {
  heading: string;
  targets: TopicTarget[];
}

/** The topics under one letter. */
export interface TopicGroup {
  letter: string;
  topics: Topic[];
}

interface IndexedContent {
  sections: { part: PartId; id: string; title: string; aliases: string[] }[];
  terms: { id: string; term: string; aliases: string[] }[];
  experts: { id: string; name: string }[];
  /** Each work with its title and the label it is cited by. */
  studies: { id: string; label: string; title: string }[];
}

/**
 * Makes the back-of-book index: every title, term, alias, person and study as a heading, those of the same words joined.
 * @returns Groups from A to Z, each sorted.
 */
export function getTopicGroups({ sections, terms, experts, studies }: IndexedContent): TopicGroup[] {
  const topics = new Map<string, Topic>();
  const add = (heading: string, target: TopicTarget) => {
    const key = toSortKey(heading);
    const topic = topics.get(key) ?? { heading, targets: [] };
    if (!topic.targets.some(({ path }) => path === target.path)) topic.targets.push(target);
    topics.set(key, topic);
  };

  for (const section of sections) {
    const target: TopicTarget = { kind: 'section', title: section.title, path: getSectionPath(section) };
    for (const heading of [section.title, ...section.aliases]) add(heading, target);
  }
  for (const term of terms) {
    const target: TopicTarget = { kind: 'term', title: term.term, path: getTermPath(term.id) };
    for (const heading of [term.term, ...term.aliases]) add(heading, target);
  }
  for (const { id, name } of experts) {
    add(toIndexName(name), { kind: 'person', title: name, path: getExpertPath(id) });
  }
  for (const { id, label, title } of studies) add(label, { kind: 'study', title, path: getReferencePath(id) });

  const sorted = [...topics].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, topic]) => topic);
  const groups = Map.groupBy(sorted, (topic) => toSortKey(topic.heading).charAt(0).toUpperCase());
  return [...groups].map(([letter, inLetter]) => ({ letter, topics: inLetter }));
}

/** Letters and digits only, so that “wanting” is filed under W and self-esteem beside self esteem. */
const toSortKey = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[-/]/g, ' ')
    .replaceAll(/[^\p{L}\p{N} ]/gu, '');

/** Files a person under the last name: “Dr. Amir Levine” becomes “Levine, Amir”. */
function toIndexName(name: string): string {
  const words = name.replace(/^Dr\. /, '').split(' ');
  const last = words.at(-1) ?? name;
  return words.length === 1 ? `${last}, Dr.` : `${last}, ${words.slice(0, -1).join(' ')}`;
}
