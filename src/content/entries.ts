import type { MDXContentProps } from 'astro';
import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { collectionSources, type CollectionSource } from '../schemas/collections.ts';
import type { AddressData, EntryReference } from '../schemas/fields.ts';
import type { PageId } from '../schemas/page.ts';
import type { PublisherData } from '../schemas/publisher.ts';
import type { Bibliography } from '../lib/citations/bibliography.ts';
import { createKeptBibliography } from '../markdown/kept-bibliography.ts';
import type { ProseMetadata } from '../markdown/prose-metadata.ts';
import { isWaiting, isWaitingShown } from '../lib/site/waiting.ts';
import { formatDay } from '../lib/text/day.ts';
import { getPlaceEmblem, siteEmblem } from '../lib/drawings/emblems/emblems.ts';
import type { PartId } from '../lib/site/parts.ts';
import type { Hue, PartData } from '../schemas/part.ts';

/** A section of the article: its fields, and the part it belongs to, which is the folder it stands in. */
export type Section = Omit<CollectionEntry<'sections'>['data'], 'emblem'> & {
  part: PartId;
  hue: Hue;
  /** Its own, or one that shows its place. */
  emblem: string;
  entry: CollectionEntry<'sections'>;
};

/** A part of the article. */
export type Part = Omit<PartData, 'emblem'> & { emblem: string };

type PassageEntry = CollectionEntry<'article' | 'support' | 'about' | 'evidence'>;

/** A stretch of prose with its entry, ready to be rendered. */
export type Passage = PassageEntry['data'] & { entry: PassageEntry };

/** Components that an entry's prose may use, by name; the content check knows the same names. */
export type ProseComponents = NonNullable<MDXContentProps['components']>;

/** An entry's prose as a component, and what the Markdown pipeline found in it. */
export async function getProse({ entry }: Section | Passage) {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  return { Content, ...(remarkPluginFrontmatter as unknown as ProseMetadata) };
}

/** The parts of the article, in reading order. */
export async function getParts(): Promise<Part[]> {
  const parts = await getData(getEntries('parts'));
  return parts.toSorted((a, b) => a.order - b.order).map(({ emblem = siteEmblem, ...part }) => ({ ...part, emblem }));
}

/** The part of that id. Throws when there is none. */
export async function getPart(id: PartId): Promise<Part> {
  return getById(await getParts(), { collection: 'parts', id });
}

/** All sections, in reading order. */
export async function getSections(): Promise<Section[]> {
  const entries = await getEntries('sections');
  return (await getParts()).flatMap(({ id, hue }) =>
    entries
      .filter(({ filePath }) => filePath?.includes(`content/${id}/`))
      .map((entry) => {
        const { emblem = getPlaceEmblem(entry.data.order), ...data } = entry.data;
        return { ...data, part: id, hue, emblem, entry };
      })
      .toSorted((a, b) => a.order - b.order),
  );
}

/** The sections of one part, in reading order. */
export async function getSectionsOf(part: PartId): Promise<Section[]> {
  return (await getSections()).filter((section) => section.part === part);
}

/** The section a relation names. Throws when there is none. */
export async function getSection(reference: EntryReference<'sections'>): Promise<Section> {
  return getById(await getSections(), reference);
}

/** The metadata of a page. Throws when there is none. */
export async function getPage(id: PageId | PartId) {
  return getById(await getPages(), { collection: 'pages', id });
}

/** The metadata of every page that is no section. */
export const getPages = () => getData(getEntries('pages'));

/** Who speaks: whoever writes, edits, pays for and answers for the site, as far as they are named. */
export async function getPublisher(): Promise<PublisherData> {
  return getById(await getData(getEntries('publisher')), { collection: 'publisher', id: 'publisher' });
}

/** The passages of /support/, /about/ or /evidence/, in order. */
export async function getPassages(page: 'support' | 'about' | 'evidence'): Promise<Passage[]> {
  const entries = await getEntries(page);
  return entries.map(toPassage).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

/** A passage of the article, such as its opening. Throws when there is none of that name. */
export async function getArticlePassage(id: string): Promise<Passage> {
  return getById(await getArticlePassages(), { collection: 'article', id });
}

/** All passages of the article, in no order: the layout names them. */
export async function getArticlePassages(): Promise<Passage[]> {
  return (await getEntries('article')).map(toPassage);
}

/** All works cited, by key. */
export async function getReferences() {
  return (await getData(getEntries('references'))).toSorted((a, b) => compareText(a.id, b.id));
}

let bibliography: Promise<Bibliography> | undefined;

/** The works cited, formatted; made once a build. */
export function getBibliography(): Promise<Bibliography> {
  bibliography ??= getReferences().then((references) => createKeptBibliography(references));
  return bibliography;
}

/** The people quoted, in the order of the sections that quote them. */
export async function getExperts() {
  const order = (await getSections()).map((section) => section.id);
  const experts = await getData(getEntries('experts'));
  return experts.toSorted((a, b) => order.indexOf(a.quotation.section.id) - order.indexOf(b.quotation.section.id));
}

/** The people whose words a section quotes. */
export async function getQuotedExperts({ id }: { id: string }) {
  return (await getExperts()).filter(({ quotation }) => quotation.section.id === id);
}

/** The person of that id. Throws when there is none. */
export async function getExpert(id: string) {
  return getById(await getExperts(), { collection: 'experts', id });
}

/** The glossary, from A to Z. */
export async function getTerms() {
  return (await getData(getEntries('glossary'))).toSorted((a, b) => compareText(a.term, b.term));
}

/** The books recommended, in no order. */
export const getBooks = () => getData(getEntries('books'));

/** The book of that id. Throws when there is none. */
export async function getBook(id: string) {
  return getById(await getBooks(), { collection: 'books', id });
}

/** Bookshops, from A to Z. */
export async function getRetailers() {
  return (await getData(getEntries('retailers'))).toSorted((a, b) => compareText(a.name, b.name));
}

/** Services to turn to, in the order of their country. */
export async function getSupportLines() {
  return (await getData(getEntries('supportLines'))).toSorted((a, b) => a.order - b.order);
}

/** Countries with their emergency numbers, from A to Z; what stands for several comes last. */
export async function getCountries() {
  const countries = await getData(getEntries('countries'));
  return countries.toSorted(
    (a, b) => Number(a.members !== undefined) - Number(b.members !== undefined) || compareText(a.name, b.name),
  );
}

/** Corrections and changes, newest first. */
export async function getChanges() {
  return (await getData(getEntries('changes'))).toSorted((a, b) => compareText(b.date, a.date));
}

/** What the works that report a study did, by key. */
export async function getStudies() {
  return new Map((await getData(getEntries('studies'))).map((study) => [study.id, study]));
}

/** Every claim, as it is written; `claims.ts` reckons them. */
export const getClaimEntries = () => getData(getEntries('claims'));

/** The shares that are quoted about the subject, in order. */
export async function getPercentages() {
  return (await getData(getEntries('percentages'))).toSorted((a, b) => a.order - b.order);
}

/** Works that may speak against the article and are not cited, by their authors. */
export async function getLeftOut() {
  return (await getData(getEntries('leftOut'))).toSorted((a, b) => compareText(a.authors, b.authors));
}

/** The figures made for sections, in no order. */
export const getFigures = () => getData(getEntries('figures'));

/** The figure of the section of that id, if it has one. */
export async function findFigure(sectionId: string) {
  return (await getFigures()).find(({ section }) => section.id === sectionId);
}

/** What is written of the picture of that id. Throws when there is none. */
export async function getPictureEntry(id: string) {
  return getById(await getData(getEntries('pictures')), { collection: 'pictures', id });
}

/** Where nothing asks for a thing by its name. */
const noFrames = { term: [], person: [], study: [] };

/** The words that search reads in its own way. */
export async function getSearchWords() {
  const words = (await getData(getEntries('fillerWords'))).flatMap((list) => list.words);
  const groups = (await getData(getEntries('synonyms'))).flatMap((list) => list.groups);
  const [{ term, person, study } = noFrames] = await getData(getEntries('questionFrames'));
  const languages = (await getData(getEntries('languages'))).flatMap((list) => list.languages);
  return { words, groups, languages, frames: { term, person, study } };
}

/** Compares as a reader sorts, without regard to quotation marks and capitals. */
const compareText = new Intl.Collator('en', { ignorePunctuation: true }).compare;

const getData = async <T>(entries: Promise<{ data: T }[]>) => (await entries).map(({ data }) => data);

/** Of a collection what is not retired. An empty one, but one that there need not be, would make every page and every test about it pass on nothing. */
async function getEntries<C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>[]> {
  const { isOptional }: CollectionSource = collectionSources[collection];
  const entries = (await getCollection(collection)).filter((entry) => findRetired(entry) === undefined);
  if (entries.length === 0 && isOptional !== true) {
    throw new Error(`The collection "${collection}" is empty. Is content/ where it should be?`);
  }
  return isWaitingShown() ? entries.map(markWaiting) : entries;
}

/** Says of an entry that waits to be published, by whatever names it, that it does. */
function markWaiting<C extends CollectionKey>(entry: CollectionEntry<C>): CollectionEntry<C> {
  const data: Record<string, unknown> = entry.data;
  const day = data['publishOn'];
  const mark = data['draft'] === true ? 'Draft' : `From ${typeof day === 'string' ? formatDay(day) : ''}`;
  const name = ['title', 'term', 'name', 'summary', 'text'].find((field) => typeof data[field] === 'string');
  if (name === undefined || !isWaiting(data, new Date().toISOString().slice(0, 10))) return entry;
  return { ...entry, data: { ...data, [name]: `${mark}: ${String(data[name])}` } } as CollectionEntry<C>;
}

/** What an entry says of its retirement; undefined of one that is not retired. */
export const findRetired = ({ data }: { data: object }) => (data as AddressData).retired;

function getById<T extends { id: string }>(entries: T[], { collection, id }: EntryReference): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No entry "${id}" in the collection "${collection}".`);
  return entry;
}

function toPassage(entry: PassageEntry): Passage {
  return { ...entry.data, entry };
}
