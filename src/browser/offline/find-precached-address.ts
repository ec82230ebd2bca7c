/**
 * Finds the kept file that answers a request. What stands behind `?` changes no answer of a static site; a page is also
 * found without its last slash, and by the name of its file.
 * @param requested The address asked for.
 * @param isKept Whether a file is kept under an address.
 * @returns The address under which it is kept; undefined when it is not.
 */
export function findKeptAddress(requested: string, isKept: (address: string) => boolean): string | undefined {
  const { origin, pathname } = new URL(requested);
  const plain = origin + pathname;
  return [plain, plain.replace(/\/index\.html$/, '/'), `${plain}/`].find(isKept);
}
