import { basename, dirname, extname } from 'node:path';
import { parse, stringify } from 'yaml';

/** A file of the content, as it is written. */
export interface WrittenFile {
  file: string;
  text: string;
}

/** The folders whose entries are copied: those that grow with the article. */
const copied = /^content\/(?:references|studies|left-out|claims|motivations|purposes|experts|changes|books)\//;

/**
 * Copies entries so many times, under ids of their own, with all that they say of each other: a copied section cites copied
 * works, and those have copied studies. What is written twice for that, such as a title, the check reports.
 */
export function copyEntries(files: WrittenFile[], copies: number): WrittenFile[] {
  const own = files.filter(({ file }) => copied.test(file));
  const ids = new Set(own.map(({ file }) => basename(file, extname(file))));
  return Array.from({ length: copies }, (_, i) => {
    const letters = toLetters(i + 1);
    const rename = (id: string) => (ids.has(id) ? toCopy(id, letters) : id);
    return own.map(({ file, text }) => {
      const name = basename(file, extname(file));
      return { file: `${dirname(file)}/${toCopy(name, letters)}${extname(file)}`, text: copyText(file, text, rename) };
    });
  }).flat();
}

const toLetters = (number: number) =>
  [...number.toString(26)].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join('');

/** A key stays a name and a year: `moran2020` is `moranb2020`; a cohort named after a work stays that, too. */
const toCopy = (id: string, letters: string) =>
  /\d{4}[a-z]?$/.test(id) ? id.replace(/(?=\d{4}[a-z]?$)/, letters) : `${id}-${letters}`;

function copyText(file: string, text: string, rename: (id: string) => string): string {
  if (file.endsWith('.json')) return JSON.stringify(renameIn(JSON.parse(text), rename), null, 2);
  if (file.endsWith('.yaml')) return stringify(renameIn(parse(text), rename));
  const [, fields = '', prose = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const named = prose.replaceAll(/(?<=@|(?:expert|book|claim)=")[\w-]+/g, rename);
  return `---\n${stringify(renameIn(parse(fields), rename))}---\n${named}`;
}

/** Renames every text that is an id and nothing else, and every field named so. */
function renameIn(value: unknown, rename: (id: string) => string): unknown {
  if (typeof value === 'string') return rename(value);
  if (Array.isArray(value)) return value.map((item) => renameIn(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [rename(key), renameIn(inner, rename)]));
}
