import type { SearchKind } from '../../lib/search-records/search-data.ts';
import { createElement } from '../dom/element.ts';
import { mostPages, type Passages } from './passage-finder.ts';
import type { ExcerptPiece, SearchResult } from './search-engine.ts';

export const kindLabels: Record<SearchKind, string> = {
  section: 'Section',
  page: 'Page',
  term: 'Term',
  person: 'Person',
  study: 'Study',
};

/**
 * Makes the elements of results: a group each, of links with the role of options.
 * @param isAwaiting Whether passages may follow.
 */
export function createResultGroups(results: SearchResult[], isAwaiting: boolean): HTMLElement[] {
  return results.map((result, place) => {
    const option = createOption(result, `search-result-${place}`);
    option.dataset['searchResult'] = '';
    if (result.isWeak) option.dataset['weak'] = '';
    const group = createElement('div', { className: 'search-result', role: 'group', ariaLabel: result.title }, option);
    if (result.kind === 'section') {
      const places = createElement('div', { className: 'search-places' });
      // Passages are found in the best pages; room for them, so that nothing moves under a reader's finger.
      places.classList.toggle('search-places-awaited', isAwaiting && place < mostPages);
      group.append(places);
    }
    return group;
  });
}

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
 * Puts into a result where in its page the words stand.
 * @param group An element of `createResultGroups`.
 */
export function showPassages(group: HTMLElement, { excerpt, subResults }: Passages): void {
  const option = group.querySelector('[role="option"]');
  // What the section is about says more than a passage in which no word stands.
  if (excerpt.some(({ isMatch }) => isMatch)) {
    group.querySelector('.search-excerpt')?.replaceChildren('… ', ...createExcerpt(excerpt), ' …');
  }
  group.querySelector('.search-places')?.replaceChildren(
    ...subResults.map(({ path, title }, place) =>
      createElement('a', {
        href: path,
        id: `${option?.id ?? ''}-${place}`,
        role: 'option',
        tabIndex: -1,
        ariaSelected: 'false',
        textContent: title,
      }),
    ),
  );
}

/** Writes an excerpt with its matches marked. */
export const createExcerpt = (pieces: ExcerptPiece[]): (string | Node)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? createElement('mark', { textContent: text }) : text));
