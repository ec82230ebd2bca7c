import { cleanText } from './clean-text.ts';

/** A name as CSL-JSON has it. */
export type Name = Record<string, string>;

/** In the order in which they stand in our files. */
const parts = ['family', 'given', 'non-dropping-particle', 'dropping-particle', 'suffix'];

/** Makes names of an export those of our files: initials with a full stop, and a group as one name that is not taken apart. */
export function toNames(value: unknown): Name[] {
  return Array.isArray(value) ? value.map(toName).filter((name) => Object.keys(name).length > 0) : [];
}

function toName(value: unknown): Name {
  if (typeof value !== 'object' || value === null) return {};
  const texts = Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) =>
      typeof text === 'string' && text.trim() !== '' ? [[key, cleanText(text)]] : [],
    ),
  );
  const { family, given, literal, name } = texts;
  const group = literal ?? name ?? (given === undefined && family?.includes(' ') ? family : undefined);
  if (group !== undefined) return { literal: group };
  const written = { ...texts, ...(given === undefined ? {} : { given: dotInitials(given) }) };
  return Object.fromEntries(
    parts.flatMap((part) =>
      written[part as keyof typeof written] ? [[part, written[part as keyof typeof written]]] : [],
    ),
  ) as Name;
}

/** “James B” becomes “James B.”; “JB”, as some indexes write it, “J. B.”. */
const dotInitials = (given: string) =>
  (/^\p{Lu}{2,3}$/u.test(given) ? [...given].join(' ') : given).replaceAll(/(?<![\p{L}’-])\p{Lu}(?=\s|$)/gu, '$&.');
