import type { SearchKind } from '../../lib/search-records/search-data.ts';
import { getBeatId } from '../../lib/site/addresses.ts';
import { sectionHeadings } from '../../lib/site/section-toc.ts';
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

/** Where a section is best entered, as long as nobody knows where in it the words stand. */
const entries = ['research', 'questions'] as const;

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
      group.append(
        createElement('div', { className: 'search-places' }, ...createPlaces(getEntries(result), option.id)),
      );
    }
    return group;
  });
}

/** The way into a section by its headings: as many as passages may have, so that these take no other room. */
function getEntries({ path }: SearchResult): SubResult[] {
  const [page = '', query = ''] = path.split('#');
  const id = page.split('/').at(-2) ?? '';
  return entries.map((beat) => ({ title: sectionHeadings[beat], path: `${page}#${getBeatId(id, beat)}${query}` }));
}

const createPlaces = (places: SubResult[], optionId: string) =>
  places.map(({ path, title }, place) =>
    createElement('a', {
      href: path,
      id: `${optionId}-${place}`,
      role: 'option',
      tabIndex: -1,
      ariaSelected: 'false',
      textContent: title,
    }),
  );

function createOption(result: SearchResult, id: string): HTMLAnchorElement {
  const { path, title, kind, claims = [], matched, isWeak, excerpt } = result;
  const notes = [
    kindLabels[kind],
    ...claims.map((claim) => `claims: “${claim}”`),
    ...(matched === undefined ? [] : [`matched: “${matched}”`]),
    ...(isWeak ? ['loose match'] : []),
  ];
  return createElement(
    'a',
    { href: path, id, role: 'option', tabIndex: -1, ariaSelected: 'false' },
    createElement('span', { className: 'search-title', textContent: title }),
    ' ',
    createElement('span', { className: 'search-notes', textContent: notes.join(' · ') }),
    ' ',
    createElement('span', { className: 'search-excerpt' }, ...createExcerpt(excerpt)),
  );
}

/**
 * Puts into a result where in its page the words stand. What is on show keeps its place, and nothing changes under a finger.
 * @param group An element of `createResultGroups`.
 */
export function showPassages(group: HTMLElement, { excerpt, subResults }: Passages): void {
  const shown = group.querySelector<HTMLElement>('.search-excerpt');
  const places = group.querySelector<HTMLElement>('.search-places');
  if (shown === null || places === null || group.matches(':active')) return;
  places.dataset['found'] = '';
  // What the section is about says more than a passage in which no word stands.
  if (excerpt.some(({ isMatch }) => isMatch)) {
    shown.style.blockSize = `${shown.offsetHeight}px`;
    shown.replaceChildren('… ', ...createExcerpt(excerpt), ' …');
  }
  if (places.querySelector('[aria-selected="true"]') !== null) return;
  const before = [...places.querySelectorAll('a')].map((link) => ({
    title: link.textContent,
    path: link.getAttribute('href') ?? '',
  }));
  const others = before.filter(({ title }) => !subResults.some((found) => found.title === title));
  const optionId = group.querySelector('[data-search-result]')?.id ?? '';
  places.replaceChildren(...createPlaces([...subResults, ...others].slice(0, before.length), optionId));
}

/** Writes an excerpt with its matches marked. */
export const createExcerpt = (pieces: ExcerptPiece[]): (string | Node)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? createElement('mark', { textContent: text }) : text));
