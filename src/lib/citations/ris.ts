import { toFormatter, type CslItem } from './citation-js.ts';
import { joinParticles } from './join-particles.ts';
import { stripMarkup } from '../text/strip-markup.ts';

/**
 * Writes works as RIS by citation.js, from the records it makes. Its own text breaks lines in the middle of words, cuts
 * ids after 20 characters and writes a day's parts with one digit, so the lines are written here.
 * @param items CSL-JSON items.
 */
export function formatRis(items: CslItem[]): string {
  return toFormatter(items.map(prepare))
    .format('ris', { format: 'object' })
    .map(({ TY: type, ...fields }, i) => {
      const { DA: day, SP: pages } = fields;
      const mended = {
        ...fields,
        ...(day === undefined ? {} : { DA: toPaddedDay(String(day)) }),
        ...(pages === undefined ? {} : toPages(String(pages))),
        ID: items[i]?.id ?? '',
      };
      const lines = Object.entries(mended).flatMap(([tag, values]) =>
        [values].flat().map((value) => `${tag}  - ${value}`),
      );
      return [`TY  - ${types[String(type)] ?? String(type)}`, ...lines, 'ER  - '].join('\n');
    })
    .join('\n');
}

/** A blog is none of the types of the format, and unknown to some who read it. */
const types: Record<string, string> = { BLOG: 'ELEC' };

/** The format has no markup. */
function prepare(item: CslItem): CslItem {
  const texts = ['title', 'container-title'].flatMap((field) =>
    typeof item[field] === 'string' ? [[field, stripMarkup(item[field])]] : [],
  );
  return joinParticles({ ...item, ...Object.fromEntries(texts) });
}

/** First and last page have a line each. */
function toPages(pages: string): Record<string, string> {
  const [first = '', last] = pages.split('-');
  return last === undefined ? { SP: first } : { SP: first, EP: last };
}

/** `2026/1/4/` becomes `2026/01/04/`; a year alone stays `2026///`. */
const toPaddedDay = (day: string) => day.replaceAll(/(?<=\/)\d(?=\/)/g, '0$&');
