import type { SearchKind } from '../../lib/search-records/search-data.ts';
import { getBeatId } from '../../lib/site/addresses.ts';
import { createElement } from '../dom/element.ts';
import { mostPages, type Passages } from './passage-finder.ts';
import type { ExcerptPiece, SearchResult, SubResult } from './search-engine.ts';

export const kindLabels: Record<SearchKind, string> = {
  section: 'Section',
  page: 'Page',
  term: 'Term',
  person: 'Person',
  study: 'Study',
};

/**
 * The headings by which a section is best entered, as long as nobody knows where in it the words stand. A test holds them
 * against the headings of sections, of which search would otherwise fetch all.
 */
export const entries = [
  ['research', 'What the research says'],
  ['questions', 'Worth asking yourself'],
] as const;

/**
 * Makes the elements of results: a group each, of links with the role of options.
 * @param isAwaiting Whether passages may follow.
 */
export function createResultGroups(results: SearchResult[], isAwaiting: boolean): HTMLElement[] {
  // Passages are found in few pages, and only the best results have a place for them.
  const sections = results.filter(({ kind }) => kind === 'section').slice(0, mostPages);
  return results.map((result, place) => {
    const option = createOption(result, `search-result-${place}`);
    option.dataset['searchResult'] = '';
    if (result.isWeak) option.dataset['weak'] = '';
    const group = createElement('div', { className: 'search-result', role: 'group', ariaLabel: result.title }, option);
    if (isAwaiting && sections.includes(result)) {
      group.append(createElement('div', { className: 'search-places' }, ...createPlaces(option)));
    }
    return group;
  });
}

/**
 * Makes the links to places in a section.
 * @param found Where the words stand, best first; ways into the section fill up what is missing, so that there are always as
 * many.
 */
function createPlaces(option: HTMLAnchorElement, found: SubResult[] = []): HTMLElement[] {
  const [page = '', query = ''] = option.href.split('#');
  const id = page.split('/').at(-2) ?? '';
  const others = entries
    .filter(([, title]) => !found.some((place) => place.title === title))
    .map(([beat, title]) => ({ title, path: `${page}#${getBeatId(id, beat)}${query}` }));
  return [...found, ...others]
    .slice(0, entries.length)
    .map(({ path, title }, place) => createLink(path, `${option.id}-${place}`, title));
}

const createLink = (href: string, id: string, ...words: (string | Node)[]) =>
  createElement('a', { href, id, role: 'option', tabIndex: -1, ariaSelected: 'false' }, ...words);

function createOption(result: SearchResult, id: string): HTMLAnchorElement {
  const { path, title, kind, claims = [], matched, isWeak, excerpt } = result;
  const notes = [
    kindLabels[kind],
    ...claims.map((claim) => `claims: “${claim}”`),
    ...(matched === undefined ? [] : [`matched: “${matched}”`]),
    ...(isWeak ? ['loose match'] : []),
  ];
  return createLink(
    path,
    id,
    createElement('span', { className: 'search-title', textContent: title }),
    ' ',
    createElement('span', { className: 'search-notes', textContent: notes.join(' · ') }),
    ' ',
    createElement('span', { className: 'search-excerpt' }, ...createExcerpt(excerpt)),
  );
}

/**
 * Puts into a result where in its page the words stand. What is on show keeps its place, and
 * what is being pressed, or selected, stays as it is.
 * @param group An element of `createResultGroups`.
 * @param passages Undefined where none were found in its page.
 */
export function showPassages(group: HTMLElement, passages: Passages | undefined): void {
  const [option, places] = group.children as unknown as [HTMLAnchorElement, HTMLElement | undefined];
  if (places === undefined) return;
  places.dataset['found'] = '';
  if (passages === undefined || group.querySelector(':active, [aria-selected="true"]') !== null) return;
  const { excerpt, subResults } = passages;
  // What the section is about says more than a passage in which no word stands.
  if (excerpt.some(({ isMatch }) => isMatch)) {
    const shown = option.lastElementChild as HTMLElement;
    shown.style.blockSize = `${shown.getBoundingClientRect().height}px`;
    shown.replaceChildren('… ', ...createExcerpt(excerpt), ' …');
  }
  places.replaceChildren(...createPlaces(option, subResults));
}

/** Writes an excerpt with its matches marked. */
export const createExcerpt = (pieces: ExcerptPiece[]): (string | Node)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? createElement('mark', { textContent: text }) : text));
