/**
 * Finds the precached file that answers a request. A static site ignores the query; a page is also found without its
 * trailing slash, and by the name of its file.
 * @param requested The address asked for.
 * @param isPrecached Whether a file is precached under an address.
 * @returns The address under which it is precached; undefined when it is not.
 */
export function findPrecachedAddress(requested: string, isPrecached: (address: string) => boolean): string | undefined {
  const { origin, pathname } = new URL(requested);
  const plain = origin + pathname;
  return [plain, plain.replace(/\/index\.html$/, '/'), `${plain}/`].find(isPrecached);
}
