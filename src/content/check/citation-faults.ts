import { isLocator, locatorNames } from '../../lib/citations/locators.ts';
import { keyPattern } from '../../lib/citations/syntax.ts';
import { findNearest, suggest } from './suggestion.ts';
import type { TextFault } from './text-faults.ts';

/** A work as it was typed: its key, and whatever stands between that and the next. */
interface TypedWork {
  key: string;
  rest: string;
}

const group = /\[([^[\]]*@[^[\]]*)\]/g;
const inParentheses = /\(([^()]*@[^()]*)\)/g;
const keyShape = /^\p{L}+[_-]?\d{4}[a-z]?$/u;

/**
 * Finds citations in a text that are not written as `[@sato2001; @berg2012, p. 3]`, and works and places that do not
 * exist. An address for mail, and a name on a network such as “@someone”, is no citation.
 * @param known The keys of all works.
 * @param before What stands before it in the same paragraph.
 * @returns The faults, and the text with a blank in place of every citation, right or wrong.
 */
export function findCitationFaults(
  text: string,
  known: ReadonlySet<string>,
  before = '',
): { faults: TextFault[]; rest: string } {
  const faults: TextFault[] = [];
  let rest = text;
  const look = (pattern: RegExp, describe: (found: string, inner: string, index: number) => string[] | undefined) => {
    for (const match of rest.matchAll(pattern)) {
      const messages = describe(match[0], match[1] ?? '', match.index);
      if (messages === undefined) continue;
      faults.push(...messages.map((message) => ({ index: match.index, message })));
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  };
  look(group, (found, inner, index) => {
    const works = readWorks(inner);
    if (works.length === 0) return undefined;
    const faultsWithin = describeGroup(found, inner, works, known);
    return faultsWithin.length > 0 ? faultsWithin : describeNeighbours(found, before + text, before.length + index);
  });
  look(/\[(?:#|@\s+)?([a-z]+\d{4}[a-z]?)\s*\]/g, (found, key) =>
    known.has(key) ? [`"${found}" is no citation. Write "[@${key}]".`] : undefined,
  );
  look(/\[[^[\]]*@([\p{L}\p{N}_-]+)[^[\]]*$/gu, (found, key) =>
    isKey(key, known)
      ? [
          `"${found.trim()}" is not closed, or holds other marks. Write "[@${getNearestKey(key, known)}]", and in the brackets nothing but a place after a comma.`,
        ]
      : undefined,
  );
  look(inParentheses, (found, inner) => {
    const works = readWorks(inner).filter(({ key }) => isKey(key, known));
    if (works.length === 0) return undefined;
    return [
      `"${found}" would be published as it is typed. Write "${mend(works, known, getNearestKey)}", in square brackets.`,
    ];
  });
  look(keyPattern, (found, key) => {
    if (!isKey(key, known)) return undefined;
    return [
      `"${found}" would be published as it is typed. Write the authors’ names as words, and the work after them: "[@${getNearestKey(key, known)}]".`,
    ];
  });
  look(/(?<![\p{L}\p{N}@#/._-])([a-z]+\d{4}[a-z]?)(?![\p{L}\p{N}])/gu, (found, key) =>
    known.has(key) ? [`"${found}" is the key of a work, and no word. Write "[@${key}]".`] : undefined,
  );
  return { faults, rest };
}

const readWorks = (inner: string): TypedWork[] => {
  const keys = [...inner.matchAll(keyPattern)];
  return keys.map(([found, key = ''], i, { [i + 1]: next }) => ({
    key,
    rest: inner.slice((keys[i]?.index ?? 0) + found.length, next?.index),
  }));
};

/** The key meant: in lower case, and without a line between name and year. */
function getKey(typed: string, known: ReadonlySet<string>): string {
  const plain = typed.toLowerCase();
  const joined = plain.replaceAll(/[_-]/g, '');
  return known.has(plain) || !known.has(joined) ? plain : joined;
}

/** The same, or the one that looks most like it. */
function getNearestKey(typed: string, known: ReadonlySet<string>): string {
  const key = getKey(typed, known);
  return known.has(key) ? key : (findNearest(key, known) ?? key);
}

const isKey = (typed: string, known: ReadonlySet<string>) => keyShape.test(typed) || known.has(getKey(typed, known));

const cleanRest = (rest: string) =>
  rest
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:.]+/, '')
    .replace(/(?:[\s,;-]|\b(?:and|see also|see|cf\.)\s*$|&\s*$)+$/, '')
    .trim();

/** The citation that was meant, as it is written. */
const mend = (works: TypedWork[], known: ReadonlySet<string>, toKey = getKey): string =>
  `[${works.map(({ key, rest }) => [`@${toKey(key, known)}`, cleanRest(rest)].filter(Boolean).join(', ')).join('; ')}]`;

function describeGroup(found: string, inner: string, works: TypedWork[], known: ReadonlySet<string>): string[] {
  const [first] = inner.matchAll(keyPattern);
  const before = inner.slice(0, first?.index).trim();
  const meant = mend(works, known);
  if (/(?:^|[\s;,])-$/.test(before)) {
    return [`"${found}" cannot leave out the name. Write the name as words, and the work after it: "${meant}".`];
  }
  if (before !== '')
    return [`"${found}" has words before its work. Write them before the brackets: "${before} ${meant}".`];
  const places = works.flatMap(({ rest }) => describePlace(cleanRest(rest), found, meant, known));
  if (places.length > 0) return places;
  if (!isWritten(found, meant)) return [`"${found}" is no citation. Write "${meant}".`];
  return works.flatMap(({ key }) =>
    known.has(key) ? [] : [`citation "${key}" does not exist.${suggest(key, known)}`],
  );
}

/** Spaces around a comma or semicolon, and new lines, may stand as they like. */
const isWritten = (found: string, meant: string) =>
  found
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([,;]) ?/g, '$1 ')
    .replace(/ ?\]$/, ']') === meant;

function describePlace(place: string, found: string, meant: string, known: ReadonlySet<string>): string[] {
  if (place === '' || isLocator(place)) return [];
  const key = place.split(' ').find((word) => known.has(word));
  if (key !== undefined) {
    return [`"${found}" cites "${key}" without its @. Write "${meant.replace(`, ${place}`, `; @${key}`)}".`];
  }
  if (/^[\d–-]+$/.test(place)) {
    return [
      `"${found}" does not say what ${place} is. Write "${meant.replace(place, `p. ${place}`)}", or chap., sec., fig.`,
    ];
  }
  const [word = ''] = /^[^\s\d]+/.exec(place) ?? [];
  // Of a letter or two anything is near.
  const nearest = word.length > 2 ? findNearest(word, locatorNames) : undefined;
  const near = nearest === undefined ? undefined : place.replace(word, nearest);
  return [
    near !== undefined && isLocator(near)
      ? `"${place}" is no place in a work. Did you mean "${near}"?`
      : `"${place}" is no place in a work. Write one such as "p. 3", "pp. 3–5", "chap. 2", "fig. 1" or "12:30"; other words stand outside the brackets.`,
  ];
}

/** What stands against a citation without a space would touch its parentheses. */
function describeNeighbours(found: string, text: string, index: number): string[] {
  const [before = '', after = ''] = [text.slice(0, index), text.slice(index + found.length)];
  if (/^\((?!\s)/.test(after))
    return [`"${found}(" is no link. Write the place within it: "${found.slice(0, -1)}, p. 3]".`];
  if (/^\[[^\]]*@/.test(after)) {
    const [next = ''] = /^\[[^\]]*\]/.exec(after) ?? [];
    return [`"${found}${next}" stands in two brackets. Write "${found.slice(0, -1)}; ${next.slice(1)}".`];
  }
  if (/[\p{L}\p{N}.,;:!?”’)]$/u.test(before)) return [`"${found}" touches the word before it. Put a space before it.`];
  return /^[\p{L}\p{N}]/u.test(after) ? [`"${found}" touches the word after it. Put a space after it.`] : [];
}
