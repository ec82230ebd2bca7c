/** Pages already fetched, by path; a page that could not be is asked for again. */
const fetched = new Map<string, Promise<Document>>();

/**
 * Finds the card that belongs to an address: on this page, or else on the page it leads to, which is fetched once.
 * @param link A link to a reference or a term.
 * @returns A copy, to be put anywhere on this page.
 * @throws When the page cannot be fetched or holds no such card.
 */
export async function getCard(link: HTMLAnchorElement): Promise<HTMLElement> {
  const { pathname, hash } = new URL(link.href);
  const selector = `[data-card="${CSS.escape(pathname + hash)}"]`;
  const card = document.querySelector(selector) ?? (await getPage(pathname)).querySelector(selector);
  if (card === null) throw new Error(`There is no card for ${link.href}.`);
  return document.importNode(card, true) as HTMLElement;
}

function getPage(path: string): Promise<Document> {
  const page = fetched.get(path) ?? fetchPage(path);
  fetched.set(path, page);
  page.catch(() => fetched.delete(path));
  return page;
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
