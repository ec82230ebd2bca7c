import { z } from 'astro/zod';
import { textual } from './identifiers.ts';

/** Words in the names of organisations, and in no person’s. */
const organisationWords =
  /(?<!\p{L})(?:academy|agency|alliance|amt|archives?|association|authority|bank|board|bureau|cent(?:er|re)|charity|coalition|collaboration|college|commission|committee|companies|company|consortium|corporation|council|department|federation|foundation|fund|gmbh|group|hospital|inc|initiative|institut(?:e|es|ion|o)?|international|laborator(?:y|ies)|league|library|ltd|ministry|museum|network|office|organi[sz]ations?|parliament|partnership|press|programme|project|research|school|service|services|society|statistics|survey|team|trust|union|universit\p{L}+|watch|women|workshop)(?!\p{L})/iu;

export const isOrganisation = (name: string): boolean => organisationWords.test(name);

const suffixPattern = /,?\s+(Jr\.?|Sr\.?|I{2,3}|IV|VI{0,3})$/;

/** What stands in a name as programs write it. */
type WrittenName = Record<string, unknown>;

const parts = ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'] as const;

/** Splits a name as it is spoken, or with the family name first. */
function splitName(text: string): WrittenName {
  if (isOrganisation(text)) return { literal: text };
  const [family = '', given, rest] = text.includes(',')
    ? text.split(/,\s*/)
    : [text.split(/\s+/).at(-1), text.split(/\s+/).slice(0, -1).join(' ')];
  return { family, ...(given ? { given } : {}), ...(rest ? { suffix: rest } : {}) };
}

/** Finds what a name must become: of fields that CSL has, each with what belongs there. */
export function mendName(written: unknown): WrittenName | undefined {
  if (typeof written === 'string') return splitName(written.trim());
  if (typeof written !== 'object' || written === null) return undefined;
  const source = written as WrittenName;
  const kept = Object.fromEntries(
    parts.flatMap((part) =>
      typeof source[part] === 'string' && source[part].trim() !== '' ? [[part, source[part].trim()]] : [],
    ),
  ) as Partial<Record<(typeof parts)[number], string>>;
  const { family, given, literal } = kept;
  // As Crossref, Zotero and DataCite name organisations.
  const name = [literal, source['name'], source['institution']].find((text) => typeof text === 'string');
  if (family === undefined) return typeof name === 'string' ? { literal: name.trim() } : splitName(given ?? '');
  if (given === undefined && isOrganisation(family)) return { literal: family };
  if (family.includes(',')) return splitName(given === undefined ? family : `${family.split(',')[0] ?? ''}, ${given}`);
  const mended: WrittenName = { ...kept };
  delete mended['literal'];
  for (const part of ['family', 'given'] as const) {
    const [, suffix] = suffixPattern.exec(kept[part] ?? '') ?? [];
    if (suffix !== undefined) Object.assign(mended, { [part]: kept[part]?.replace(suffixPattern, ''), suffix });
  }
  return mended;
}

function findNameFault(written: unknown): string | undefined {
  const said = JSON.stringify(written);
  if (/\b(?:et al\b\.?|and others)/i.test(said))
    return 'is nobody’s name. Write every author; the page shortens them itself.';
  const mended = mendName(written);
  if (mended === undefined || Object.values(mended).includes('')) {
    return 'must be a person or an organisation. Write {"family": "Sato", "given": "Ren"} or {"literal": "World Health Organization"}.';
  }
  const isSame =
    typeof written === 'object' &&
    JSON.stringify(sortParts(written as WrittenName)) === JSON.stringify(sortParts(mended));
  return isSame ? undefined : `must be a person or an organisation, with nothing else. Write ${spell(mended)}.`;
}

const sortParts = (name: WrittenName) => Object.entries(name).toSorted(([one], [other]) => (one < other ? -1 : 1));

const spell = (name: WrittenName) =>
  `{${Object.entries(name)
    .map(([part, text]) => `"${part}": ${JSON.stringify(text)}`)
    .join(', ')}}`;

/**
 * Who wrote, edited or made a work: a person by family and given name, or an organisation by its `literal` name. What stands
 * before a family name is a `non-dropping-particle` where it stays with it (“van der Kolk, 2014”), a `dropping-particle`
 * where it does not.
 */
export const nameField = z.preprocess(
  (written, { addIssue }) => {
    const fault = findNameFault(written);
    if (fault === undefined) return written;
    addIssue({ code: 'custom', message: fault });
    return z.NEVER;
  },
  z.strictObject({
    family: textual.optional(),
    given: textual.optional(),
    'non-dropping-particle': textual.optional(),
    'dropping-particle': textual.optional(),
    suffix: textual.optional(),
    literal: textual.optional(),
  }),
);

export const namesField = z
  .array(nameField, {
    error: ({ input }) =>
      input === undefined || input === null
        ? undefined
        : 'must be a list of names. Write [{"family": "Sato", "given": "Ren"}], each in braces of its own.',
  })
  .min(1);

export type Name = z.output<typeof nameField>;
