import type { CollectionName } from '../../schemas/fields.ts';
import { base, getCountryId, getPicturePath } from './addresses.ts';

/** The page that holds the anchors of a collection, by its folder. Those of the article stand on other pages, too. */
const homes: Partial<Record<CollectionName, string>> = {
  about: 'about/',
  article: '',
  claims: 'claims/',
  countries: 'support/',
  evidence: 'evidence/',
  experts: 'experts/',
  glossary: 'glossary/',
  percentages: 'evidence/',
  references: 'references/',
  sections: '',
  support: 'support/',
  supportLines: 'support/',
};

/** The collections whose anchors a page is there for. */
export const listCollections = (folder: string): CollectionName[] =>
  (Object.keys(homes) as CollectionName[]).filter((name) => homes[name] === folder);

/** Id of an entry's element on that page. */
export const getEntryAnchor = (collection: CollectionName, id: string): string =>
  collection === 'countries' ? getCountryId(id) : id;

/** Address of an entry on that page, or of the page of a section or the picture of a figure. */
export function getEntryPath(collection: CollectionName, id: string, part = ''): string {
  if (collection === 'sections') return `${base}${part}/${id}/`;
  if (collection === 'figures') return getPicturePath(id);
  return `${base}${homes[collection] ?? ''}#${getEntryAnchor(collection, id)}`;
}

/** Pages that hold no anchors of the article. */
const withoutArticle = new Set(['about/', 'experts/', 'glossary/', 'references/', 'support/']);

const topicsFolder = 'topics/';
const hasTopic = new Set<CollectionName>(['sections', 'glossary', 'experts']);

/**
 * Matches the id of an entry in the anchors of a page: `an-entry` in `an-entry-research`.
 * @param folder The page's folder, such as `glossary/`; empty for the article.
 * @returns Undefined where the page has none.
 */
export function findAnchorPattern(collection: CollectionName, id: string, folder: string): RegExp | undefined {
  if (folder === topicsFolder) return hasTopic.has(collection) ? new RegExp(`(?<=^topic-)${id}$`) : undefined;
  const home = homes[collection];
  if (collection === 'countries') return folder === home ? new RegExp(`(?<=^lines-)${id}$`) : undefined;
  if (folder === home) return new RegExp(`^${id}(?=-|$)`);
  if (withoutArticle.has(folder)) return undefined;
  // A finding is named after the first work it rests on.
  if (collection === 'references') return new RegExp(`(?<=-finding-)${id}$`);
  return collection === 'sections' || collection === 'article' ? new RegExp(`^${id}(?=-|$)`) : undefined;
}

/**
 * Matches the id of an entry in the paths of the files that are named after it: `an-entry` in
 * `motivations/an-entry/index.html`.
 * @returns Undefined where no file is named after it.
 */
export function findFilePattern(collection: CollectionName, id: string): RegExp | undefined {
  if (collection === 'figures') return new RegExp(`(?<=^figures/)${id}(?=\\.\\w+$)`);
  if (collection !== 'sections') return undefined;
  const places = [
    `(?<=^[\\w-]+/)${id}(?=/index\\.(?:html|md)$)`,
    `(?<=^social/[\\w-]+/)${id}(?=\\.png$)`,
    `(?<=^figures/strips/)${id}(?=\\.\\w+$)`,
  ];
  return new RegExp(places.join('|'));
}

/** The id of a section whose page lies in a folder such as `motivations/an-entry/`. */
export const findSectionId = (folder: string): string | undefined => /^[\w-]+\/([\w-]+)\/$/.exec(folder)?.[1];
