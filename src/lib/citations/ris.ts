import type { CslDate } from '../../schemas/csl-date.ts';
import type { Name } from '../../schemas/csl-name.ts';
import type { WorkType } from '../../schemas/work-types.ts';
import { getFamilyName } from '../text/name-forms.ts';
import { stripMarkup } from '../text/strip-markup.ts';
import type { CslItem } from './citation-js.ts';
import { getCreators, getNames } from './roles.ts';

/**
 * What RIS calls a work of each type: of its names those that every reader of it knows, bibutils too, but for data. What
 * has no name of its own is `GEN`.
 */
const types: Partial<Record<WorkType, string>> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'STAT',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  classic: 'BOOK',
  dataset: 'DATA',
  entry: 'CHAP',
  'entry-dictionary': 'CHAP',
  'entry-encyclopedia': 'CHAP',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  patent: 'PAT',
  personal_communication: 'PCOMM',
  // A blog is unknown to some who read the format.
  post: 'ELEC',
  'post-weblog': 'ELEC',
  regulation: 'STAT',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  software: 'COMP',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** Fields that have a tag of their own, whatever the type. */
const tags: [tag: string, field: string][] = [
  ['C2', 'PMCID'],
  ['CY', 'publisher-place'],
  ['DO', 'DOI'],
  ['ET', 'edition'],
  ['ET', 'version'],
  ['ID', 'id'],
  ['IS', 'issue'],
  ['LA', 'language'],
  ['M1', 'number'],
  ['M3', 'genre'],
  ['N1', 'note'],
  ['PB', 'publisher'],
  ['SE', 'section'],
  ['SN', 'ISBN'],
  ['T2', 'container-title'],
  ['T3', 'collection-title'],
  ['TI', 'title'],
  ['UR', 'URL'],
  ['VL', 'volume'],
];

/**
 * Writes works as RIS, a line for each thing. Not by citation.js, which breaks lines in the middle of words, cuts ids and
 * particles off, and leaves out what it has no type for.
 * @param items CSL-JSON items.
 */
export const formatRis = (items: CslItem[]): string => items.map(formatItem).join('\n');

function formatItem(item: CslItem): string {
  const creators = getCreators(item);
  // A site that signs its pages itself is named once.
  const isOwn = creators.some(({ literal }) => literal !== undefined && literal === item['container-title']);
  const lines = [
    ...getNames(item, 'editor').map((name) => ['A2', toLast(name)]),
    ...getNames(item, 'translator').map((name) => ['A4', toLast(name)]),
    ...creators.map((name) => ['AU', toLast(name)]),
    ...toDates(item),
    ...tags.flatMap(([tag, field]) =>
      item[field] === undefined || (isOwn && tag === 'T2') ? [] : [[tag, toPlain(item[field])]],
    ),
    ...toPages(item['page']),
  ];
  return [
    `TY  - ${types[item['type'] as WorkType] ?? 'GEN'}`,
    ...lines.map(([tag, value]) => `${tag}  - ${value}`),
    'ER  - ',
  ].join('\n');
}

/** The format has neither markup nor lines within a value. */
const toPlain = (value: unknown) => stripMarkup(String(value)).replaceAll(/\s+/g, ' ').trim();

/** Family name, given name, suffix. An organisation has its name alone. */
const toLast = (name: Name) => [getFamilyName(name), name.given, name.suffix].filter(Boolean).join(', ');

/** First and last page have a line each. */
function toPages(pages: unknown): string[][] {
  if (typeof pages !== 'string') return [];
  const [, first, last] = /^([^-,]+)-([^-,]+)$/.exec(pages) ?? [];
  return first === undefined || last === undefined
    ? [['SP', pages]]
    : [
        ['SP', first],
        ['EP', last],
      ];
}

function toDates(item: CslItem): string[][] {
  const [issued, accessed, original] = ['issued', 'accessed', 'original-date'].map(
    (field) => item[field] as CslDate | undefined,
  );
  const [year] = issued?.['date-parts'][0] ?? [];
  return [
    ...(issued === undefined ? [] : [['DA', toSlashed(issued)]]),
    ...(year === undefined ? [] : [['PY', String(year)]]),
    ...(issued === undefined && item['status'] !== undefined ? [['PY', toPlain(item['status'])]] : []),
    ...(accessed === undefined ? [] : [['Y2', toSlashed(accessed)]]),
    ...(original === undefined ? [] : [['OP', String(original['date-parts'][0]?.[0] ?? '')]]),
  ];
}

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** `2026/01/04/`; a year alone is `2026///`, a spring `2026///Spring`. */
function toSlashed({ 'date-parts': [first = []], season }: CslDate): string {
  const parts = [0, 1, 2].map((i) => (first[i] === undefined ? '' : String(first[i]).padStart(2, '0')));
  return `${parts.join('/')}/${season === undefined ? '' : (seasons[season - 1] ?? '')}`;
}
