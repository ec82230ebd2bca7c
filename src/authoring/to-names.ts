import { mendName } from '../schemas/csl-name.ts';
import { cleanText } from './clean-text.ts';

/** A name as CSL-JSON has it. */
export type Name = Record<string, string>;

/** In the order in which they stand in our files. */
const parts = ['family', 'given', 'non-dropping-particle', 'dropping-particle', 'suffix', 'literal'];

/** Makes names of an export those of our files: initials with a full stop, and a group as one name that is not taken apart. */
export function toNames(value: unknown): Name[] {
  return Array.isArray(value) ? value.map(toName).filter((name) => Object.values(name).some(Boolean)) : [];
}

function toName(value: unknown): Name {
  const cleaned =
    typeof value === 'string' ? cleanText(value) : Object.fromEntries(Object.entries(value ?? {}).map(clean));
  const mended = (mendName(cleaned) ?? {}) as Name;
  const { family, given } = mended;
  // BibTeX and RIS have no other way to write a group.
  if (given === undefined && family?.includes(' ') === true) return { literal: family };
  const name: Name = given === undefined ? mended : { ...mended, given: dotInitials(given) };
  return Object.fromEntries(parts.flatMap((part) => (name[part] ? [[part, name[part]]] : [])));
}

const clean = ([part, text]: [string, unknown]) => [part, typeof text === 'string' ? cleanText(text) : text];

/** “James B” becomes “James B.”; “JB”, as some indexes write it, “J. B.”. */
const dotInitials = (given: string) =>
  (/^\p{Lu}{2,3}$/u.test(given) ? [...given].join(' ') : given).replaceAll(/(?<![\p{L}’-])\p{Lu}(?=\s|$)/gu, '$&.');
