/**
 * Finds the precached file that answers a request. A static site ignores the query; a page is also found without its
 * trailing slash, and by the name of its file, and what has a new address also by an old one.
 * @param requested The address asked for.
 * @param isPrecached Whether a file is precached under an address.
 * @param forwards The addresses to which old ones lead.
 * @returns The address under which it is precached; undefined when it is not.
 */
export function findPrecachedAddress(
  requested: string,
  isPrecached: (address: string) => boolean,
  forwards: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const { origin, pathname } = new URL(requested);
  const plain = origin + pathname;
  const asked = [plain, plain.replace(/\/index\.html$/, '/'), `${plain}/`];
  return asked.map((address) => forwards.get(address) ?? address).find(isPrecached);
}
