/**
 * Finds the id that the end of an address means, as messengers and people write it: with the signs of the sentence it stood
 * in, in another case, or percent-encoded.
 * @param hash The part of an address from its “#” on.
 * @param ids Those of the page.
 */
export function findId(hash: string, ids: Iterable<string>): string | undefined {
  // Words to be found in the text, which only browsers read.
  if (hash.includes(':~:')) return undefined;
  const name = decode(hash.slice(1)).toLowerCase();
  const bare = /[\p{L}\p{N}][\p{L}\p{N}’'_-]*/u.exec(name)?.[0].replace(/[^\p{L}\p{N}]+$/u, '');
  const known = new Map([...ids].map((id) => [id.toLowerCase(), id]));
  return known.get(name) ?? known.get(bare ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
