/** Begins a packed list of single words, one of phrases, and lists of wordings by name. No text of the content begins so. */
const marks = { words: ' ', phrases: '.', named: ':' };

const word = /^[\p{Ll}\p{Lo}\p{M}*]+$/u;
/** Sets are packed where they go by letters; these need no braces then. */
const phrase = /^(?:[\p{Ll}\p{Lo}\p{M}*| ]|\.\.|\{[A-Z]+\})+$/u;
const wording = /^[\p{Ll}\p{Lo}\p{M}* ]+$/u;
const name = /^(?:[a-z ]+|[A-Z]+)$/;

const isListOf = (pattern: RegExp, part: unknown): part is string[] =>
  Array.isArray(part) && part.length > 0 && part.every((text) => typeof text === 'string' && pattern.test(text));

function isNamed(part: unknown): part is Record<string, string[]> {
  if (typeof part !== 'object' || part === null) return false;
  const entries = Object.entries(part);
  return entries.length > 0 && entries.every(([key, list]) => name.test(key) && isListOf(wording, list));
}

/**
 * Writes data as JSON in which each list of words or phrases is one text. Spaces stand between words, since the compression
 * of the web knows many words with a space behind; a comma is the space of a phrase.
 */
export const packLists = (data: unknown): string =>
  JSON.stringify(data, (_key, part: unknown) => {
    if (isListOf(word, part)) return marks.words + part.join(' ');
    if (isListOf(phrase, part)) return marks.phrases + part.map(packPhrase).join('.');
    if (!isNamed(part)) return part;
    return (
      marks.named +
      Object.entries(part)
        .map(([key, list]) => packPhrase([key, ...list].join('|')))
        .join('.')
    );
  });

const packPhrase = (text: string) =>
  text.replaceAll('..', '-').replaceAll(' ', ',').replaceAll('|', ' ').replaceAll(/[{}]/g, '');

const unpackPhrase = (text: string) =>
  text
    .replaceAll(/[A-Z]+/g, '{$&}')
    .replaceAll(' ', '|')
    .replaceAll(',', ' ')
    .replaceAll('-', '..');

const unpackNamed = (text: string) => {
  const [key = '', ...list] = text.split(' ').map((part) => part.replaceAll(',', ' '));
  return [key, list] as const;
};

/** Reads what `packLists` wrote. */
export const unpackLists = (text: string): unknown =>
  JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'string') return part;
    const parts = part.slice(1).split('.');
    if (part.startsWith(marks.words)) return part.slice(1).split(' ');
    if (part.startsWith(marks.phrases)) return parts.map(unpackPhrase);
    return part.startsWith(marks.named) ? Object.fromEntries(parts.map(unpackNamed)) : part;
  });
