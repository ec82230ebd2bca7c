/** A mark that readers would see as it was typed. */
export interface TypedMark {
  /** Where it stands in the text, and as what. */
  index: number;
  found: string;
  /** What to write in its place. */
  mend: string;
}

interface Mark {
  pattern: RegExp;
  /** What to write in place of what was found; undefined of what is right, and only kept from those after it. */
  mend?: string | ((found: string) => string);
}

const quote = (text: string) => `Write "${text}".`;
const without = (marks: RegExp) => (found: string) => quote(found.replaceAll(marks, '').trim());

/** Raises or lowers the figures of a text. */
// Escaped here: the typeface is cut to the characters that stand in src/.
const set = (text: string, figures: string) => text.replaceAll(/\d/g, (figure) => figures[Number(figure)] ?? figure);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '”',
  apos: '’',
  nbsp: 'a space',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

/** In this order: what one finds, those after it do not see. */
const marks: Mark[] = [
  {
    pattern: /<{7}.*|>{7}.*|={7,}/g,
    mend: 'A merge was left half done: keep one of the two versions, and take out these lines.',
  },
  {
    pattern: /<!--[\s\S]*?(?:-->|$)|\{\/\*[\s\S]*?(?:\*\/\}|$)/g,
    mend: 'Take it out: a note to co-authors is written {/* words */} in prose, and after "#" in fields.',
  },
  {
    pattern: /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g,
    mend: 'Take the picture out: only a section has any, as <SectionPicture picture="…" />.',
  },
  { pattern: /\[\^[^\]\s]*(?:[^\]]*\]:?)?|\^\[[^\]]*\]?/g, mend: 'Say it in the sentence: only prose has notes.' },
  { pattern: /\[\[?toc\]?\]/gi, mend: 'The page makes its contents by itself: take it out.' },
  { pattern: /\[\[[^\]]*(?:\]\])?/g, mend: 'Write a link as [words](/address/), in prose alone.' },
  { pattern: /\[![\w-]+\][+-]?/g, mend: 'There are no boxes for remarks: write a sentence.' },
  { pattern: /^\*\[[^\]]+\]:.*/gm, mend: 'Say in the text what the short form stands for.' },
  { pattern: /^\[[ x]\](?=\s)/gim, mend: 'There are no boxes to tick: take it out.' },
  { pattern: /(?<=\n): +\S.*/g, mend: 'Write it as a sentence.' },
  { pattern: /^(?:\+{3,}|={3,})$/gm, mend: 'Take the line out.' },
  { pattern: /\([^()]*\)\[(?:\/|#|https?:)[^\]]*\]/g, mend: 'Write a link as [words](/address/), in prose alone.' },
  {
    pattern: /\[[^[\]]*\]\([^)]*\)|\[[^[\]]+\]\s+\([/#][^)]*\)|\[[^[\]]*\]\[[^\]]*\]|\]\(/g,
    mend: (found) => {
      const [, words = ''] = /^\[([^\]]+)\]/.exec(found) ?? [];
      return words === ''
        ? 'Write a link as [words](/address/), without a space in its address.'
        : `Write "${words}", or in prose a link: "[${words}](/address/)", without a space in its address.`;
    },
  },
  { pattern: /\[[^[\]]*@[^[\]]*\]?/g, mend: 'Take it out: works are cited in prose alone, as [@sato2001].' },
  {
    pattern: /(?<![\p{L}\p{N}._%+/])@\p{L}+\d{4}[a-z]?(?!\w)/gu,
    mend: 'Take it out: works are cited in prose alone, as [@sato2001].',
  },
  {
    pattern: /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi,
    mend: (found) => {
      const sign = entities[found.slice(1, -1).toLowerCase()];
      return sign === undefined ? 'Write the sign itself.' : `Write ${sign.length === 1 ? `"${sign}"` : sign}.`;
    },
  },
  { pattern: /<([a-z][\w-]*)(?:\s[^<>]*)?>[^<]*<\/\1>/gi, mend: without(/<[^>]*>/g) },
  {
    pattern: /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|<(?:https?:\/\/|[\w.+-]+@)[^\s<>]+>/gi,
    mend: 'Write the words without it.',
  },
  // An address, in which any sign may stand.
  { pattern: /\b(?:https?:\/\/|www\.)[^\s<>()[\]]+/g },
  { pattern: /(?<=\p{L})`(?=\p{L})/gu, mend: quote('’') },
  { pattern: /`+[^`]*`*/g, mend: (found) => quote(found.replaceAll('`', '').trim() || '’') },
  { pattern: /~{3,}/g, mend: 'Take it out.' },
  { pattern: /~~[^~]+~~/g, mend: without(/~/g) },
  {
    pattern: /(?<=[\p{L}\p{N})])~[^\s~]{1,8}~/gu,
    mend: (found) =>
      quote(set(found, '\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089').replaceAll('~', '')),
  },
  { pattern: /={2}[^\s=](?:[^=]*[^\s=])?={2}/g, mend: without(/==/g) },
  { pattern: /\+{2}[^\s+](?:[^+]*[^\s+])?\+{2}/g, mend: without(/\+\+/g) },
  { pattern: /%{2}[^%]*%{2}/g, mend: 'Take the note out.' },
  {
    pattern: /:{3,}|^::[a-z][\w-]*/gim,
    mend: 'There are no boxes for remarks: take out the lines that begin with it.',
  },
  { pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:])/gu, mend: 'Say it in words, or take it out.' },
  { pattern: /\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)|\{[.#:][^}]*\}/gm, mend: 'Take it out.' },
  {
    pattern: /\$\$[^$]*\$\$|\$(?=\S)(?:\p{L}|[^$\n]*[\\^_=<>][^$\n]*)(?<=\S)\$(?!\d)/gu,
    mend: 'Write it in plain signs, such as x\u00b2 or r = .3.',
  },
  { pattern: /\\[!"#$%&'*+,./:;<=>?@^_`{|}~\\-]/g, mend: (found) => `${quote(found.slice(1))} It needs no "\\" here.` },
  { pattern: /\\[a-z]+(?:\{[^}]*\})?|\\[()[\]]/gi, mend: 'Write it in plain signs, without "\\".' },
  {
    pattern: /[\p{L}\p{N})]+\^(?:\{[^}]*\}|[\p{L}\p{N}+-]+\^?)/gu,
    mend: (found) => {
      const [base = '', raised = ''] = found.replaceAll(/[{}]/g, '').split('^');
      return quote(base + set(raised, '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'));
    },
  },
  { pattern: /\*{1,3}(?=\S)[^*]*[^\s*]\*{2,3}|\*{2,3}(?=\S)[^*]*[^\s*]\*{1,3}/g, mend: without(/\*/g) },
  {
    pattern: /(?<![\p{L}\p{N}])\*\*+[^*]*(?:\*\*+)?|\*\*+(?!\p{L})/gu,
    mend: (found) => quote(found.replaceAll('*', '').trim()),
  },
  { pattern: /(?<![\p{L}\p{N}*])\*(?=\S)[^*]*[^\s*]\*(?![\p{L}\p{N}*])/gu, mend: without(/\*/g) },
  { pattern: /(?<![\p{L}\p{N}*])\*\p{L}[\p{L}’-]*/gu, mend: without(/\*/g) },
  { pattern: /(?<![\p{L}\p{N}_])_+(?=[^\s_])[^_]*[^\s_]?_+(?![\p{L}\p{N}_])/gu, mend: without(/_/g) },
  { pattern: /(?<![\p{L}\p{N}_])_+\p{L}[\p{L}’-]*/gu, mend: without(/_/g) },
  { pattern: /^#{1,6}\s.*|^#{2,6}\S.*/gm, mend: without(/^#+/g) },
  { pattern: /^\s*\|.*\|\s*$/gm, mend: 'Write a list in place of the table.' },
  { pattern: /^\[[^[\]]+\]:\s.*/gm, mend: 'Write the address into the link: [words](/address/).' },
];

/**
 * Finds what is markup to whoever types it, and nothing but signs to readers: “**word**”, “[x](/support/)”, “&amp;”. What
 * may stand in a sentence is none: an asterisk alone, “5*3”, “a < b”, “R&B”, “#MeToo”, “[sic]”, an address.
 */
export function findTypedMarks(text: string): TypedMark[] {
  // Most texts have none of the signs that every mark has one of at least.
  if (!/[#$%&*+:<=>@[\\\]^_`{|~]/.test(text)) return [];
  const found: TypedMark[] = [];
  const blank = (all: string) => ' '.repeat(all.length);
  let rest = text;
  for (const { pattern, mend } of marks) {
    rest = rest.replaceAll(pattern, (all: string, ...more: unknown[]) => {
      const index = more.find((each) => typeof each === 'number') ?? 0;
      const written = text.slice(index, index + all.length);
      const stands = written.trim();
      const start = index + written.indexOf(stands);
      if (mend !== undefined)
        found.push({ index: start, found: stands, mend: typeof mend === 'string' ? mend : mend(stands) });
      return blank(all);
    });
  }
  return found.toSorted((one, other) => one.index - other.index);
}
