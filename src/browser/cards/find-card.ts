import { getAddress, type CardLink } from './card-link.ts';
import { findNote } from './find-note.ts';

/** Pages already fetched, by path; a failed fetch is removed, and so tried again. */
const fetched = new Map<string, Promise<DocumentFragment>>();

/**
 * Finds the card that belongs to an address: on this page, or else on the page it leads to, which is fetched once.
 * @param link A link to a reference, a term or a note.
 * @returns A copy, to be put anywhere on this page.
 * @throws When the page cannot be fetched or holds no such card.
 */
export async function getCard(link: CardLink): Promise<Element> {
  const note = findNote(link);
  if (note !== null) return toCard(note);
  const { pathname, hash, href } = getAddress(link);
  const selector = `[data-card="${CSS.escape(pathname + hash)}"]`;
  const card = document.querySelector(selector) ?? (await getPage(pathname)).querySelector(selector);
  if (card === null) throw new Error(`There is no card for ${href}.`);
  return document.importNode(card, true);
}

function toCard(note: HTMLElement): HTMLElement {
  const card = document.createElement('span');
  card.className = 'card-inside';
  card.append(...note.cloneNode(true).childNodes);
  return card;
}

function getPage(path: string): Promise<DocumentFragment> {
  const page = fetched.get(path) ?? fetchPage(path);
  fetched.set(path, page);
  page.catch(() => fetched.delete(path));
  return page;
}

async function fetchPage(path: string): Promise<DocumentFragment> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  // A page of our own. Within a template its scripts and styles are inert; in a parsed document this page's security
  // policy would report its styles.
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  return template.content;
}
