import type { SearchKind } from '../../lib/search-records/search-data.ts';
import { createElement } from '../dom/element.ts';
import type { Mention } from './passage-finder.ts';
import type { ExcerptPiece, SearchResult } from './search-engine.ts';

export const kindLabels: Record<SearchKind, string> = {
  section: 'Section',
  page: 'Page',
  term: 'Term',
  person: 'Person',
  study: 'Study',
};

/** Makes the elements of results: a group each, with a link that has the role of an option. */
export const createResultGroups = (results: SearchResult[]): HTMLElement[] =>
  results.map((result, place) => {
    const { title, kind, claims = [], matched, isWeak } = result;
    const notes = [
      kindLabels[kind],
      ...claims.map((claim) => `claims: “${claim}”`),
      ...(matched === undefined ? [] : [`matched: “${matched}”`]),
      ...(isWeak ? [weakNote] : []),
    ];
    return createElement(
      'div',
      { className: 'search-result', role: 'group', ariaLabel: title },
      createOption(`search-result-${place}`, [title], notes, result),
    );
  });

/** Makes the element of places in the text of pages: one group, since all of them are of one kind. */
export function createMentionGroup(mentions: Mention[]): HTMLElement {
  const options = mentions.map((mention, place) => {
    const { page, title, isWeak } = mention;
    const isOfPage = title.map(({ text }) => text).join('') === page;
    const notes = [...(isOfPage ? [] : [page]), ...(isWeak ? [weakNote] : [])];
    return createOption(`search-mention-${place}`, createExcerpt(title), notes, mention);
  });
  const heading = createElement('div', { className: 'search-kind', ariaHidden: 'true', textContent: mentionsLabel });
  return createElement(
    'div',
    { className: 'search-result search-mentions', role: 'group', ariaLabel: mentionsLabel },
    heading,
    ...options,
  );
}

const weakNote = 'loose match';
const mentionsLabel = 'In the text of the pages';

function createOption(
  id: string,
  title: (string | Node)[],
  notes: string[],
  { path, excerpt, isWeak }: Pick<SearchResult, 'path' | 'excerpt' | 'isWeak'>,
): HTMLAnchorElement {
  const option = createElement(
    'a',
    { href: path, id, role: 'option', tabIndex: -1, ariaSelected: 'false' },
    createElement('span', { className: 'search-title' }, ...title),
    ' ',
    createElement('span', { className: 'search-notes', textContent: notes.join(' · ') }),
    ' ',
    createElement('span', { className: 'search-excerpt' }, ...createExcerpt(excerpt)),
  );
  option.dataset['searchResult'] = '';
  if (isWeak) option.dataset['weak'] = '';
  return option;
}

/** Writes an excerpt with its matches marked. */
export const createExcerpt = (pieces: ExcerptPiece[]): (string | Node)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? createElement('mark', { textContent: text }) : text));
