import type { ContentFile } from './content-file.ts';
import { getId } from './content-file.ts';
import { getSiteAddresses } from './site-addresses.ts';

/** Addresses of which some are not known. */
class LenientAddresses extends Set<string> {
  readonly #pages: ReadonlySet<string>;

  constructor(addresses: Iterable<string>, pages: ReadonlySet<string>) {
    super(addresses);
    this.#pages = pages;
  }

  override has(address: string): boolean {
    if (super.has(address)) return true;
    const [page = '', anchor] = address.split('#');
    return anchor !== undefined && this.#pages.has(page);
  }
}

/**
 * Every address of the site, for links to be held against. Of an entry that failed only its page is known; which anchors
 * that has, nobody knows, and so each may be meant.
 */
export function getLenientAddresses(files: ContentFile[], failed: ReadonlySet<string>): ReadonlySet<string> {
  if (failed.size === 0) return getSiteAddresses(files);
  const known = files.map((content) =>
    failed.has(content.file) ? { ...content, prose: undefined, data: { id: getId(content) } } : content,
  );
  const always = getSiteAddresses([]);
  const own = getSiteAddresses(known.filter(({ file }) => failed.has(file))).difference(always);
  const pages = new Set([...own].map((address) => address.split('#')[0] ?? ''));
  return new LenientAddresses(getSiteAddresses(known), pages);
}
