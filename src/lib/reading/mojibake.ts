import { getLineAt, type Fault } from './fault.ts';

/** The letters that Windows-1252 has for bytes beyond ASCII, by their bytes. */
const bytes = new Map(
  Array.from({ length: 128 }, (_, i) => [new TextDecoder('windows-1252').decode(new Uint8Array([128 + i])), 128 + i]),
);
const letters = [...bytes.keys()].join('').replaceAll(/[\]\\^-]/g, String.raw`\$&`);
const run = new RegExp(String.raw`[\u00C2-\u00F4][${letters}]{1,3}`, 'g');

/** Finds letters that were UTF-8, read as Windows-1252 and saved so: an “é” as two letters. */
export function findMojibake(text: string): Fault[] {
  for (const { 0: found, index } of text.matchAll(run)) {
    const [wrong, meant] = findMeant(found) ?? [];
    if (wrong === undefined || meant === undefined) continue;
    const message = `holds "${wrong}" where "${meant}" was meant: the file was UTF-8, and was read and saved as another encoding. Write "${meant}", and look for other such letters.`;
    return [{ line: getLineAt(text, index), message }];
  }
  return [];
}

/** The letters that are one in UTF-8, and that one: of western Europe, or a sign of print. */
function findMeant(found: string): [string, string] | undefined {
  for (let length = 2; length <= found.length; length++) {
    const wrong = found.slice(0, length);
    const own = new Uint8Array([...wrong].map((letter) => bytes.get(letter) ?? 0));
    const meant = new TextDecoder().decode(own);
    if (/^[\u00A0-\u017F\u2010-\u2044\u20AC\u2122]$/.test(meant)) return [wrong, meant];
  }
  return undefined;
}
