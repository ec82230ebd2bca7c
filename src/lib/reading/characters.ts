import { getLineAt, type Fault } from './fault.ts';

/** Characters that no reader sees, or that stand for none, by what authors know them as. */
const names: Record<number, string> = {
  0x00: 'a null',
  0x07: 'a bell',
  0x08: 'a backspace',
  0x0b: 'a vertical tab',
  0x0c: 'a form feed',
  0x1b: 'an escape',
  0x7f: 'a delete',
  0x85: 'a next line',
  0xad: 'a soft hyphen',
  0x61c: 'an Arabic letter mark',
  0x200b: 'a zero-width space',
  0x200c: 'a zero-width non-joiner',
  0x200d: 'a zero-width joiner',
  0x200e: 'a left-to-right mark',
  0x200f: 'a right-to-left mark',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x202a: 'a left-to-right embedding',
  0x202b: 'a right-to-left embedding',
  0x202c: 'a pop of direction',
  0x202d: 'a left-to-right override',
  0x202e: 'a right-to-left override',
  0x2060: 'a word joiner',
  0x2066: 'a left-to-right isolate',
  0x2067: 'a right-to-left isolate',
  0x2068: 'a first strong isolate',
  0x2069: 'a pop of isolate',
  0xfeff: 'a mark of byte order',
  0xfffc: 'an object replacement character',
  0xfffd: 'a replacement character',
};

/**
 * What may be neither typed nor published: controls, what cannot be seen, half a letter, and what no typeface has. Without
 * being seen it changes anchors, and words that a search compares. Soft hyphens are among it, since browsers divide words
 * by themselves.
 */
const stray =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFD]/gu;

/** Such as belong there: joiners in emoji and in scripts whose letters join, how an emoji is to look, and flags. */
const belonging = [
  { mark: /\u200D/u, before: /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u },
  { mark: /[\u200C\u200D]/u, before: /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Zinh}])[\p{L}\p{M}]$/u },
  { mark: /[\uFE0E\uFE0F]/u, before: /\p{Emoji}$/u },
  { mark: /[\u{E0020}-\u{E007F}]/u, before: /[\u{1F3F4}\u{E0020}-\u{E007E}]$/u },
];

/** Finds each kind of character that may not stand in a text, at its first place. */
export function findStrayCharacters(text: string): Fault[] {
  const found = new Map<string, number[]>();
  for (const { 0: mark, index } of text.matchAll(stray)) {
    const before = text.slice(Math.max(0, index - 2), index);
    if (belonging.some((rule) => rule.mark.test(mark) && rule.before.test(before))) continue;
    const places = found.get(mark) ?? [];
    places.push(index);
    found.set(mark, places);
  }
  return [...found].map(([mark, places]) => {
    const [first = 0] = places;
    return { line: getLineAt(text, first), message: describe(text, mark, first, places.length) };
  });
}

function describe(text: string, mark: string, index: number, count: number): string {
  const code = mark.codePointAt(0) ?? 0;
  const name = `${names[code] ?? nameKind(mark)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
  const [before = ''] = /[^\s]{0,20}$/.exec(text.slice(0, index)) ?? [];
  const [after = ''] = /^[^\s]{0,20}/.exec(text.slice(index + mark.length)) ?? [];
  const clean = (part: string) => part.replaceAll(stray, '');
  const times = count > 1 ? `, and ${count} times in all` : '';
  return `holds ${name} in "${clean(before)}…${clean(after)}"${times}. ${getMend(code, clean(before) + clean(after))}`;
}

function nameKind(mark: string): string {
  if (/\p{Cs}/u.test(mark)) return 'half a letter';
  if (/\p{Cc}/u.test(mark)) return 'a control character';
  return /\p{Co}|\p{Noncharacter_Code_Point}/u.test(mark) ? 'a code that is no letter' : 'an invisible character';
}

function getMend(code: number, clean: string): string {
  // What Windows has there, read as if it were Latin-1.
  const meant = code >= 0x80 && code < 0xa0 ? new TextDecoder('windows-1252').decode(new Uint8Array([code])) : '';
  if (meant !== '' && meant.codePointAt(0) !== code) return `Write "${meant}" in its place.`;
  if (code === 0xfffd) return 'A letter was lost there when the file was saved in another encoding. Write it anew.';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return 'Delete it, and begin a new line with Enter.';
  return /^\W*$/.test(clean) ? 'Delete it.' : `Delete it, or write the words anew: "${clean}".`;
}
