import type { CslDate } from '../../schemas/csl-date.ts';
import type { WorkType } from '../../schemas/work-types.ts';
import { toExtendedDate } from '../text/csl-day.ts';
import { stripMarkup } from '../text/strip-markup.ts';
import { toFormatter, type CslItem } from './citation-js.ts';
import { joinParticles } from './join-particles.ts';
import { getCreators } from './roles.ts';

/** The types of BibTeX that citation.js does not give: a chapter is part of a collection, and `misc` has no day. */
const types: Partial<Record<WorkType, string>> = {
  chapter: 'incollection',
  classic: 'book',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  pamphlet: 'booklet',
  post: 'online',
  'post-weblog': 'online',
  standard: 'techreport',
  thesis: 'phdthesis',
  webpage: 'online',
};

/** What citation.js leaves out of some types, or altogether; by the names of biblatex where BibTeX has none. */
const fields: [name: string, field: string, only?: (item: CslItem) => boolean][] = [
  ['booktitle', 'container-title', ({ type }) => String(types[type as WorkType]) === 'incollection'],
  ['eventtitle', 'event-title'],
  ['venue', 'event-place'],
  ['origtitle', 'original-title'],
  ['origpublisher', 'original-publisher'],
  ['version', 'version', ({ note }) => note === undefined],
  ['pubstate', 'status'],
  ['langid', 'language'],
  ['number', 'number', ({ issue }) => issue === undefined],
  ['series', 'collection-title'],
  ['edition', 'edition'],
  ['note', 'note'],
];

/**
 * Writes works as BibTeX by citation.js, from the records it makes.
 * @param items CSL-JSON items.
 */
export function formatBibtex(items: CslItem[]): string {
  return toFormatter(items.map(prepare))
    .format('bibtex', { format: 'object' })
    .map(({ type, label, properties }, i) => {
      const item = items[i] ?? { id: label };
      const own = getOwnFields(item, properties);
      const lines = Object.entries({ ...properties, ...own }).flatMap(([field, value]) =>
        value === undefined || value === '' ? [] : [`\t${field} = {${value}},`],
      );
      return [`@${getType(item) ?? type}{${label},`, ...lines, '}'].join('\n');
    })
    .join('\n');
}

const getType = ({ type, genre }: CslItem) =>
  type === 'thesis' && /master|diploma|bachelor/i.test(String(genre)) ? 'mastersthesis' : types[type as WorkType];

/** What stays as it is typed. */
const verbatim = new Set(['id', 'type', 'DOI', 'URL', 'ISBN', 'PMID', 'PMCID', 'language']);

/** What citation.js cannot write, escaped and without a day, which it would put beside the month. */
function prepare(item: CslItem): CslItem {
  const texts = Object.entries(item).flatMap(([field, value]) =>
    typeof value === 'string' && !verbatim.has(field) ? [[field, escapeForLatex(value)]] : [],
  );
  const issued = item['issued'] as CslDate | undefined;
  const creators = getCreators(item);
  return joinParticles({
    ...item,
    ...Object.fromEntries(texts),
    ...(creators.length > 0 ? { author: creators.map(escapeName) } : {}),
    ...('editor' in item ? { editor: (item['editor'] as object[]).map(escapeName) } : {}),
    // It becomes a note about the day, which has a field of its own.
    accessed: undefined,
    issued: issued === undefined ? undefined : { 'date-parts': [issued['date-parts'][0]?.slice(0, 2)] },
  });
}

/** The fields that citation.js gives amiss, or not at all; undefined for one that is to go. */
function getOwnFields(item: CslItem, properties: Record<string, string>): Record<string, string | undefined> {
  const { URL: url, DOI: doi } = item;
  const [issued, accessed, original] = ['issued', 'accessed', 'original-date'].map((field) => {
    const date = item[field] as CslDate | undefined;
    return date === undefined ? undefined : toExtendedDate(date);
  });
  const others = fields.flatMap(([name, field, only]) =>
    item[field] !== undefined && properties[name] === undefined && (only?.(item) ?? true)
      ? [[name, verbatim.has(field) ? String(item[field]) : escapeForLatex(stripMarkup(String(item[field])))]]
      : [],
  );
  const translators = joinParticles({ id: item.id, author: ((item['translator'] ?? []) as object[]).map(escapeName) });
  const [written] = toFormatter([translators]).format('bibtex', { format: 'object' });
  return {
    ...Object.fromEntries(others),
    ...('translator' in item ? { translator: written?.properties['author'] } : {}),
    // It repeats the address, which reference managers then take for the publisher. What stands on the web has no other place.
    howpublished: getSite(item),
    // LaTeX takes a bare % for a comment, and pandoc hands on an escaped one as it stands. The DOI leads there, too.
    ...(doi !== undefined && String(url).includes('%') ? { url: undefined } : {}),
    ...(accessed === undefined ? {} : { urldate: accessed }),
    ...(original === undefined ? {} : { origdate: original }),
    // As biblatex has it: BibTeX itself knows no day.
    ...(issued === undefined || /^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(issued) ? {} : { date: issued }),
  };
}

/** The blog or the site that a page belongs to, where that has not written it, too. */
function getSite(item: CslItem): string | undefined {
  const site = item['container-title'];
  const isOnline = types[item['type'] as WorkType] === 'online';
  if (!isOnline || typeof site !== 'string' || getCreators(item).some(({ literal }) => literal === site))
    return undefined;
  return `${escapeForLatex(stripMarkup(site))}${item['type'] === 'post-weblog' ? ' (blog)' : ''}`;
}

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** With accents allowed, the writer escapes nothing at all. */
const escapeForLatex = (text: string) => text.replaceAll(/[&%$#_{}\\~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);

const escapeName = (name: object): object =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeForLatex(String(text))]));
