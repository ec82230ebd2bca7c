import { visit } from 'unist-util-visit';
import { basename, dirname } from 'node:path';
import { capitalize } from '../../lib/text/capitalize.ts';
import { readNumber, spellNumber } from '../../lib/text/spell-number.ts';
import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/** What others have said, and what was true on its day. */
const unheld = new Set<ContentFile['collection']>(['references', 'studies', 'experts', 'changes', 'parts']);

/** What sections are called, and how many that may be: as many as a part has, or all parts that call them so. */
type Counts = ReadonlyMap<string, number[]>;

/**
 * Finds in all texts where sections of a part are counted and the number is another.
 * @param files All content files.
 */
export function findCountProblems(files: ContentFile[]): Problem[] {
  const counts = countSections(files);
  if (counts.size === 0) return [];
  const pattern = createPattern([...counts.keys()]);
  return files
    .filter(({ collection }) => !unheld.has(collection))
    .flatMap((content) =>
      getTexts(content).flatMap(({ text, getLine }) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const message = judge(match, counts);
          return message === undefined ? [] : [toError(content.file, getLine(match.index), message)];
        }),
      ),
    );
}

function countSections(files: ContentFile[]): Counts {
  const sections = Map.groupBy(
    files.filter(({ collection }) => collection === 'sections'),
    ({ file }) => basename(dirname(file)),
  );
  const counts = new Map<string, number[]>();
  for (const part of files.filter(({ collection }) => collection === 'parts')) {
    const names = part.data?.['countedAs'];
    for (const name of Array.isArray(names) ? names : []) {
      if (typeof name !== 'string') continue;
      const key = name.toLowerCase();
      counts.set(key, [...(counts.get(key) ?? []), sections.get(getId(part))?.length ?? 0]);
    }
  }
  return counts;
}

/** “Five motivations”, “five psychological purposes”, “ten motivations and purposes”; not “the other two motivations”. */
function createPattern(names: string[]): RegExp {
  const numbers = [...Array.from({ length: 19 }, (_, i) => spellNumber(i + 2)), String.raw`\d{1,2}`].join('|');
  const name = names.map((each) =>
    each.replaceAll(/[^\p{L}\p{N} ]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
  );
  const either = `(${name.join('|')})(?![\\p{L}\\p{N}])`;
  const some = String.raw`(?<!\b(?:these|those|first|last|next|other|only|both)\s+)(?<![\p{L}\p{N}.,])`;
  const between = String.raw`(?:(?!(?:of|other|more|further|such)\s)[\p{L}-]+\s+)?`;
  return new RegExp(String.raw`${some}(${numbers})\s+${between}${either}(?:\s+and\s+${either})?`, 'giu');
}

function judge([words, number = '', name = '', second]: RegExpExecArray, counts: Counts): string | undefined {
  const said = readNumber(number);
  const get = (called: string) => counts.get(called.toLowerCase().replaceAll(/\s+/g, ' ')) ?? [];
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  const inParts = second === undefined ? get(name) : [];
  const all = sum([...get(name), ...(second === undefined ? [] : get(second))]);
  if (said === undefined || [all, ...inParts].includes(said)) return undefined;
  const rest = words.slice(number.length).replaceAll(/\s+/g, ' ');
  const spell = (count: number) => (/^\p{Lu}/u.test(number) ? capitalize(spellNumber(count)) : spellNumber(count));
  const others = [...new Set(inParts)].filter((count) => count > 1 && count !== all);
  const ofParts =
    others.length > 0 ? `, or of one part ${others.map((count) => `"${spell(count)}${rest}"`).join(' or ')}` : '';
  return `says "${number}${rest}"; there are ${spellNumber(all)}. Write "${spell(all)}${rest}"${ofParts}; of some of them, "${number} of the${rest}".`;
}

interface CountedText {
  text: string;
  /** Line of a place in it. */
  getLine: (index: number) => number;
}

/** The text of every field, and of the prose. */
function getTexts({ data, prose, getLine }: ContentFile): CountedText[] {
  const texts = getFieldTexts(data).map(({ text, path }) => ({ text, getLine: () => getLine(path) }));
  if (prose === undefined) return texts;
  visit(prose, 'text', ({ value, position }) => {
    const first = position?.start.line ?? 1;
    texts.push({ text: value, getLine: (index = 0) => first + (value.slice(0, index).split('\n').length - 1) });
  });
  return texts;
}

function getFieldTexts(value: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, i) => getFieldTexts(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => getFieldTexts(inner, [...path, key]));
}
