import { pagePaths } from '../../lib/site/addresses.ts';
import { supportPrompt } from '../../lib/support/support-prompt.ts';
import { createButton, createElement } from '../dom/element.ts';
import { cutText, longestText } from './cut-text.ts';
import type { Search } from './load-search.ts';
import type { SearchDataFault } from './load-search-data.ts';
import { createExcerpt } from './result-list.ts';
import type { Mentions } from './passage-finder.ts';
import { isLooseAnswer, type SearchAnswer } from './search-engine.ts';

type Content = (string | Node)[];

/** Why search cannot be used: its data cannot be had, or it has a mistake itself. */
export type SearchFault = SearchDataFault | 'broken';

/** What a reader may do about an answer. */
export interface AnswerActions {
  searchAsTyped: () => void;
  searchFor: (text: string) => void;
  /** Only where results are narrowed. */
  clearFilters?: () => void;
}

const createTopicsLink = (textContent: string) => createElement('a', { href: pagePaths.topics, textContent });

/** The line that leads to help, whatever else is shown. */
export const createPrompt = (): HTMLElement =>
  createElement(
    'p',
    { className: 'search-prompt' },
    `${supportPrompt} `,
    createElement('a', {
      href: pagePaths.support,
      textContent: 'Support',
    }),
  );

const faultTexts: Record<SearchFault, string> = {
  offline: 'You are offline, and search has not been fetched yet.',
  unreachable: 'The list that search looks through could not be fetched.',
  unreadable: 'The list that search looks through arrived damaged.',
  broken: 'Search itself has failed: a mistake of ours, or a browser too old for it.',
};

/** Says why there is no search, and offers another try or, where they may be had, the topics. */
export const describeFault = (fault: SearchFault, retry: () => void): Content => [
  `${faultTexts[fault]} `,
  createButton('Try again', retry),
  ...(fault === 'offline' ? [] : [' or ', createTopicsLink('look through the topics')]),
  '.',
];

/** Says that search is loading; when that takes long, offers the topics. */
export const describeLoading = (isSlow: boolean): Content =>
  isSlow
    ? ['Still loading; the connection is slow. You can also ', createTopicsLink('look through the topics'), '.']
    : ['Loading…'];

/** The most that is repeated of a query. */
const longestQuote = 60;

const quote = (text: string) => {
  const said = cutText(text, longestQuote);
  return said === text ? `“${text}”` : `“${said} …”`;
};

/** Says that what was put in is not read to its end. */
export const describeCut = (): string => ` Only the first ${longestText} letters are searched.`;

/** Says in one line what was found. */
export function describeCount(typed: string, answer: SearchAnswer): string {
  const { results, corrected } = answer;
  const text = corrected.length > 0 ? corrected.map((piece) => piece.text).join('') : typed;
  const shown = text === '' ? '' : ` for ${quote(text)}`;
  if (results.length === 0) return `Nothing found${shown}.`;
  if (isLooseAnswer(answer)) return `No close match${shown}. These come nearest.`;
  return `${count(results.length, 'result')}${shown}`;
}

/** Says in one line in how many places of the pages the words stand. */
export function describeMentions(
  typed: string,
  { corrected }: SearchAnswer,
  { best, places, pages }: Mentions,
): string {
  const text = corrected.length > 0 ? corrected.map((piece) => piece.text).join('') : typed;
  if (places === 0) return `No page mentions ${quote(text)}.`;
  if (best.every(({ isWeak }) => isWeak)) return `No place has all of ${quote(text)}. These come nearest.`;
  const found = `${quote(text)} stands in ${count(places, 'place')} on ${count(pages, 'page')}`;
  return places > best.length ? `${found}. The first ${best.length}:` : found;
}

/** Said where the pages have no more than their records, in one line of a phone. */
export const noPlaces = 'No more in the text of the pages.';

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`;

/** Says how a mistyped query was read, and offers to search for what was typed. */
export const describeCorrection = (text: string, { corrected }: SearchAnswer, searchAsTyped: () => void): Content => [
  'Showing results for ',
  createElement('span', { className: 'search-mended' }, ...createExcerpt(corrected)),
  '. ',
  createButton(`Search instead for ${quote(text)}`, searchAsTyped),
];

/** Says, in the language of a query, that this site has another, and leads to help. */
export function createLanguageNote({ id, message, help }: NonNullable<SearchAnswer['language']>): HTMLElement {
  const link = createElement('a', { href: pagePaths.support, textContent: help });
  return createElement('span', { lang: id, dir: 'auto' }, `${message} `, link);
}

/** Offers the sections in their own voices. */
export const createWays = ({ firstVoices }: Search): HTMLElement[] => [
  createElement('p', {}, 'Start from the sentence that sounds like you:'),
  createElement(
    'ul',
    { className: 'plain-list search-ways' },
    ...firstVoices.map(({ path, voice }) =>
      createElement('li', {}, createElement('a', { href: path, textContent: voice })),
    ),
  ),
];

/** Helps a reader whose words were not found: words like them, the sections in their own voices, and the topics. */
export function createHelp(
  { nearest }: SearchAnswer,
  search: Search,
  { searchFor, clearFilters }: Pick<AnswerActions, 'searchFor' | 'clearFilters'>,
): Content {
  const words = nearest.flatMap((word, i) => [
    i === 0 ? '' : ', ',
    createButton(word, () => {
      searchFor(word);
    }),
  ]);
  return [
    ...(clearFilters === undefined ? [] : [createElement('p', {}, createButton('Search everything', clearFilters))]),
    ...(nearest.length === 0 ? [] : [createElement('p', {}, 'Words here that look like yours: ', ...words, '.')]),
    ...createWays(search),
    createElement('p', {}, 'Everything is also in the ', createTopicsLink('index of topics'), '.'),
  ];
}
