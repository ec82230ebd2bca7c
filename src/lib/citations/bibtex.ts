import { toFormatter, type CslItem } from './citation-js.ts';
import { joinParticles } from './join-particles.ts';

/** The types of BibTeX that citation.js does not give: a chapter is part of a collection, and `misc` has no day. */
const types: Record<string, string> = { chapter: 'incollection', 'post-weblog': 'online', webpage: 'online' };

/**
 * Writes works as BibTeX by citation.js, from the records it makes.
 * @param items CSL-JSON items.
 */
export function formatBibtex(items: CslItem[]): string {
  return toFormatter(items.map(prepare))
    .format('bibtex', { format: 'object' })
    .map(({ type, label, properties }, i) => {
      const item = items[i] ?? { id: label };
      const lines = Object.entries({ ...properties, ...getOwnFields(item) }).flatMap(([field, value]) =>
        value === undefined ? [] : [`\t${field} = {${value}},`],
      );
      return [`@${types[String(item['type'])] ?? type}{${label},`, ...lines, '}'].join('\n');
    })
    .join('\n');
}

/** What citation.js cannot write, escaped and without a day, which it would put beside the month. */
function prepare(item: CslItem): CslItem {
  const texts = ['title', 'container-title', 'publisher'].flatMap((field) =>
    typeof item[field] === 'string' ? [[field, escapeForLatex(item[field])]] : [],
  );
  const issued = { 'date-parts': [getDay(item).slice(0, 2)] };
  return joinParticles({ ...item, ...Object.fromEntries(texts), issued });
}

/** The fields that citation.js gives amiss, or not at all; undefined for one that is to go. */
function getOwnFields(item: CslItem): Record<string, string | undefined> {
  const { URL: url, DOI: doi, type, 'container-title': container } = item;
  const day = getDay(item);
  return {
    // It repeats the address, which reference managers then take for the publisher. A blog has no other place.
    howpublished: type === 'post-weblog' && container ? `${escapeForLatex(String(container))} (blog)` : undefined,
    // LaTeX takes a bare % for a comment, and pandoc hands on an escaped one as it stands. The DOI leads there, too.
    ...(doi !== undefined && String(url).includes('%') ? { url: undefined } : {}),
    // As biblatex has it: BibTeX itself knows no day.
    ...(day.length === 3 ? { date: day.map((part) => String(part).padStart(2, '0')).join('-') } : {}),
  };
}

/** Year, month and day, as far as they are known. */
const getDay = (item: CslItem): number[] =>
  (item['issued'] as { 'date-parts': number[][] } | undefined)?.['date-parts'][0] ?? [];

/** With accents allowed, the writer escapes nothing at all. */
const escapeForLatex = (text: string) => text.replaceAll(/[&%$#_]/g, '\\$&');
