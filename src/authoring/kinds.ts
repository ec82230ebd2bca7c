import { globSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { CollectionName } from '../schemas/fields.ts';
import { readEntries, type WrittenEntry } from './read-entries.ts';

/** What an author has said of an entry, by field. */
export type Given = Record<string, string | undefined>;

/** A kind of entry that `npm run new` begins. */
interface Kind {
  collection: CollectionName;
  /** The field by which a reader knows it; its id is made of it. */
  named: string;
  /** What else is asked for, and may be given as `--part motivations`. */
  asks: { field: string; choices: (root: string) => string[] }[];
  /** Its folder, below `content/`. */
  getFolder: (given: Given) => string;
  /** What is known of it without asking. */
  getValues: (given: Given, context: { today: string; others: WrittenEntry[] }) => Record<string, unknown>;
  /** What to do next, beside filling it in. */
  next: (id: string) => string[];
}

const getIds =
  (...collections: CollectionName[]) =>
  (root: string): string[] =>
    collections.flatMap((name) => readEntries(root, name)).map(({ file }) => basename(file, extname(file)));

/** The folders in which sections stand, and those of parts that have none yet. */
const getParts = (root: string): string[] => [
  ...new Set([
    ...globSync('content/parts/*.yaml', { cwd: root }).map((file) => basename(file, '.yaml')),
    ...readEntries(root, 'sections').map(({ file }) => basename(dirname(file))),
  ]),
];

/** The place after the last in a folder, or of whatever shares it. */
const getNextOrder = (others: WrittenEntry[]): number =>
  Math.max(0, ...others.map(({ data }) => (typeof data['order'] === 'number' ? data['order'] : 0))) + 1;

const inAYear = (today: string) => `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`;

export const kinds: Record<string, Kind> = {
  section: {
    collection: 'sections',
    named: 'title',
    asks: [{ field: 'part', choices: getParts }],
    getFolder: ({ part = '' }) => part,
    getValues: ({ part }, { today, others }) => ({
      order: getNextOrder(others.filter(({ file }) => dirname(file) === `content/${String(part)}`)),
      published: today,
      reviewed: today,
      reviewDue: inAYear(today),
    }),
    next: (id) => [
      `Two to four claims belong to it: npm run new -- claim "…" --section ${id}`,
      'Write its prose below the second line “---”.',
    ],
  },
  claim: {
    collection: 'claims',
    named: 'text',
    asks: [{ field: 'section', choices: getIds('sections') }],
    getFolder: () => 'claims',
    getValues: ({ section }) => ({ section, verdict: 'untested' }),
    next: (id) => [`What studies say of it stands under “codes” of their samples, as “claim: ${id}”.`],
  },
  term: {
    collection: 'glossary',
    named: 'term',
    asks: [],
    getFolder: () => 'glossary',
    getValues: () => ({}),
    next: () => ['Some prose must use one of its forms.'],
  },
  expert: {
    collection: 'experts',
    named: 'name',
    asks: [{ field: 'section', choices: getIds('sections') }],
    getFolder: () => 'experts',
    getValues: ({ section }, { today }) => ({
      quotation: { section, provenance: { status: 'attributed', searched: today.slice(0, 7) } },
    }),
    next: (id) => [`Quote the words in the section: <ExpertCallout expert="${id}">the words</ExpertCallout>`],
  },
  'support-line': {
    collection: 'supportLines',
    named: 'name',
    asks: [{ field: 'country', choices: getIds('countries') }],
    getFolder: () => 'support/lines',
    getValues: ({ country }, { today, others }) => ({
      order: getNextOrder(others.filter(({ data }) => data['country'] === country)),
      country,
      read: today,
    }),
    next: () => ['Compare every digit with the page on which it stands.'],
  },
  change: {
    collection: 'changes',
    named: 'summary',
    asks: [
      { field: 'kind', choices: () => ['correction', 'change'] },
      { field: 'pages', choices: getIds('sections', 'pages') },
    ],
    getFolder: () => 'changes',
    getValues: ({ kind, pages }, { today }) => ({ date: today, kind, pages: pages?.split(/[\s,]+/).filter(Boolean) }),
    next: () => ['It is told at /about/#changes; a correction also at the foot of each page that it names.'],
  },
};
