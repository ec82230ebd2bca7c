/** A piece of JSON, or of what was meant as such: a text, a comment, a bracket, a word. */
interface Piece {
  index: number;
  text: string;
}

interface JsonFault {
  index: number;
  message: string;
}

const pieces =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[“”\u201E\u00AB\u00BB][^“”\u201E\u00AB\u00BB\n]*[“”\u201E\u00AB\u00BB]|\/\/.*|\/\*[^]*?(?:\*\/|$)|#.*|[{}[\],:]|[^\s{}[\],:"'/“”\u201E\u00AB\u00BB#]+|\S/g;

/** Finds what keeps a text from being JSON, from its beginning on. */
export function findJsonFault(text: string): JsonFault {
  const all = [...text.matchAll(pieces)].map(({ 0: piece, index }) => ({ text: piece, index }));
  const open: { piece: Piece; fields: Map<string, Piece> }[] = [];
  if (!/^(?:[{[]|\/[/*])/.test(all[0]?.text ?? '{')) return { index: all[0]?.index ?? 0, message: describeOther(text) };
  for (const [i, piece] of all.entries()) {
    const [before, after] = [all[i - 1], all[i + 1]];
    const message = findWrongOrder(piece, before, after, open.length) ?? findWrongPiece(piece);
    if (message !== undefined) return { index: piece.index, message };
    if (isValueEnd(before) && isValueStart(piece)) {
      if (open.length === 0) return { index: piece.index, message: 'more follows after the entry. Keep one a file.' };
      const isName = open.at(-1)?.piece.text === '{' && all[i - 2]?.text !== ':' && before.text.startsWith('"');
      const sign = isName ? ':' : ',';
      const message = `there is no ${isName ? 'colon' : 'comma'} after ${before.text.slice(0, 60)}. Write: ${before.text.slice(0, 60)}${sign}`;
      return { index: before.index + before.text.length - 1, message };
    }
    if (/^[{[]$/.test(piece.text)) open.push({ piece, fields: new Map() });
    if (/^[}\]]$/.test(piece.text)) {
      const opening = open.pop()?.piece.text;
      if (opening !== (piece.text === '}' ? '{' : '['))
        return {
          index: piece.index,
          message: `"${piece.text}" closes what was not opened so. ${opening === undefined ? 'Take it out.' : `Write "${opening === '{' ? '}' : ']'}".`}`,
        };
    }
    if (after?.text === ':' && piece.text.startsWith('"')) {
      const fields = open.at(-1)?.fields;
      if (fields?.has(piece.text) === true)
        return { index: piece.index, message: `${piece.text} stands there twice. Take one out.` };
      fields?.set(piece.text, piece);
    }
  }
  const unclosed = open.at(-1)?.piece;
  if (unclosed !== undefined) {
    const closing = unclosed.text === '{' ? '}' : ']';
    return { index: unclosed.index, message: `"${unclosed.text}" is not closed. Write "${closing}" where it ends.` };
  }
  return {
    index: 0,
    message: 'it is no JSON. Write the fields between "{" and "}", as "id": "…", with a comma between two.',
  };
}

const isValueStart = (piece: Piece) => !/^[}\],:]$/.test(piece.text);
const isValueEnd = (piece: Piece | undefined): piece is Piece => piece !== undefined && !/^[{[,:]$/.test(piece.text);

/** Words of other languages that JSON does not know, and what it has instead. */
const otherWords: Record<string, string> = { True: 'true', False: 'false', None: 'null', undefined: 'null' };

const otherSigns: Record<string, string> = { ';': ',', '=': ':', '(': '[', ')': ']' };

function findWrongPiece({ text }: Piece): string | undefined {
  if (/^(\/\/|\/\*|#)/.test(text)) return 'JSON has no comments. Take the comment out.';
  if (/^['“”\u201E\u00AB\u00BB]./.test(text))
    return `JSON has straight double quotation marks alone. Write: ${JSON.stringify(text.slice(1, -1))}`;
  if (text === '"')
    return 'a text has no closing quotation mark on its line. Write the text on one line, and \\" for a quotation mark within it.';
  if (text.startsWith('"')) {
    if (text.includes('\t')) return 'a text holds a tab. Write a space in its place.';
    const [wrong] = /\\(?!["\\/bfnrt]|u[\da-f]{4})./i.exec(text.replaceAll(String.raw`\\`, '  ')) ?? [];
    return wrong === undefined ? undefined : `"${wrong}" is no sign of JSON. Write \\\\ for a backslash.`;
  }
  if (/^[{}[\],:]$|^(?:true|false|null)$|^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return undefined;
  const other = otherWords[text];
  if (other !== undefined) return `"${text}" is no word of JSON. Write: ${other}`;
  if (/^[-+]?(NaN|Infinity)$/.test(text)) return `"${text}" is no number of JSON. Leave the field out.`;
  const sign = otherSigns[text];
  if (sign !== undefined) return `"${text}" stands where JSON has "${sign}". Write that.`;
  return `"${text}" stands without quotation marks. Write: ${JSON.stringify(text)}`;
}

/** What begins with no bracket is no JSON at all. */
const describeOther = (text: string) =>
  /^\s*@\w+\s*\{|^TY {2}- /m.test(text)
    ? 'it is no JSON but an export for other programs. Run "npm run add:work -- <file>", which writes the reference.'
    : 'it is no JSON. Write the fields between "{" and "}", as "id": "…", with a comma between two.';

function findWrongOrder(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  depth: number,
): string | undefined {
  if (
    before?.text.startsWith('"') === true &&
    before.index + before.text.length === piece.index &&
    /[\w'’]/.test(piece.text)
  )
    return `a quotation mark stands within the text ${before.text}. Write \\" for it, or “ and ”.`;
  if (piece.text === ',') {
    if (depth === 0) return 'a comma stands after the entry. Take it out.';
    if (after === undefined || /^[}\],]$/.test(after.text))
      return 'a comma stands before the end, and nothing follows it. Take the comma out.';
    if (before === undefined || /^[{[]$/.test(before.text))
      return 'a comma stands before the first field. Take it out.';
  }
  if (piece.text === ':' && before?.text.startsWith('"') !== true)
    return 'a colon stands where no field is named. Take it out.';
  if (before?.text === ':' && /^[}\],]$/.test(piece.text))
    return 'a field has no value. Write it after the colon, or take the field out.';
  return undefined;
}
