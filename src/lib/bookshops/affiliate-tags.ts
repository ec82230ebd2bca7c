/** A tag goes into an address as it is, so it has only characters that need no escape there. */
const tagPattern = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/**
 * Reads which bookshops pay this site, and under which tag each knows it.
 * @param text `store=tag`, several with commas between: `amazon-uk=example-21,bookshop-org=12345`. Absent or empty means
 *   that none does.
 * @param stores Ids of the bookshops there are.
 * @returns The tag of each store named.
 * @throws When an entry is no `store=tag`, names an unknown store or one named before, or has a tag that is none.
 */
export function parseAffiliateTags(text: string | undefined, stores: readonly string[]): Map<string, string> {
  const tags = new Map<string, string>();
  if (text === undefined || text.trim() === '') return tags;
  for (const entry of text.split(',').map((item) => item.trim())) {
    const [store = '', tag, ...rest] = entry.split('=');
    if (tag === undefined || rest.length > 0) throw toFault(`"${entry}" is no "store=tag"`);
    if (!stores.includes(store)) {
      throw toFault(`the store "${store}" stands nowhere in content/retailers/. There are ${stores.join(', ')}`);
    }
    if (tags.has(store)) throw toFault(`the store "${store}" is named twice`);
    if (!tagPattern.test(tag)) {
      throw toFault(`the tag "${tag}" of "${store}" may have letters, digits, "-" and "_" alone, as in "example-21"`);
    }
    tags.set(store, tag);
  }
  return tags;
}

const toFault = (fault: string) => new Error(`AFFILIATE_TAGS cannot be used: ${fault}.`);
