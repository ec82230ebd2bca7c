import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createHelp,
  createLanguageNote,
  createPrompt,
  describeCount,
  describeCut,
  describeFault,
  describeLoading,
  describeMentions,
  describeCorrection,
} from '../../../../src/browser/search/search-messages.ts';
import type { Mentions } from '../../../../src/browser/search/passage-finder.ts';
import type { Search } from '../../../../src/browser/search/load-search.ts';
import type { SearchAnswer, SearchResult } from '../../../../src/browser/search/search-engine.ts';
import { stubDocument } from '../dom.ts';

let document: Document;
beforeEach(() => {
  document = stubDocument();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const result: SearchResult = { path: '/', kind: 'page', title: 'Rest', excerpt: [], isWeak: false };
const createAnswer = (fields: Partial<SearchAnswer> = {}): SearchAnswer => ({
  results: [],
  words: [],
  corrected: [],
  nearest: [],
  ...fields,
});

/** Puts a message into the page, to be read and pressed. */
function say(message: (string | Node)[]): HTMLElement {
  document.body.replaceChildren(...message);
  return document.body;
}
const press = (name: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  button?.dispatchEvent(new Event('click'));
};

test.for([
  [[], 'Nothing found for “rest”.'],
  [[result], '1 result for “rest”'],
  [[result, { ...result, isWeak: true }], '2 results for “rest”'],
  [[{ ...result, isWeak: true }], 'No close match for “rest”. These come nearest.'],
] as [SearchResult[], string][])('says how many were found, and how near they come: %#', ([results, words]) => {
  expect(describeCount('rest', createAnswer({ results }))).toBe(words);
});

const createMentions = (places: number, pages: number, isWeak = false, shown = places): Mentions => ({
  places,
  pages,
  best: Array.from({ length: shown }, () => ({ path: '/', title: [], page: '', excerpt: [], isWeak })),
});

test.for([
  [createMentions(0, 0), 'No page mentions “rest”.'],
  [createMentions(1, 1), '“rest” stands in 1 place on 1 page'],
  [createMentions(3, 2), '“rest” stands in 3 places on 2 pages'],
  [createMentions(80, 9, false, 60), '“rest” stands in 80 places on 9 pages. The first 60:'],
  [createMentions(2, 1, true), 'No place has all of “rest”. These come nearest.'],
] as [Mentions, string][])('says in how many places words stand, and how near those come: %#', ([mentions, words]) => {
  expect(describeMentions('rest', createAnswer(), mentions)).toBe(words);
});

test('says so of the words that were looked for', () => {
  const corrected = [{ text: 'rest', isMatch: true }];
  expect(describeMentions('rset', createAnswer({ corrected }), createMentions(0, 0))).toBe('No page mentions “rest”.');
});

test('counts what a corrected query found, and what a filter alone lets through', () => {
  const corrected = [{ text: 'rest', isMatch: true }];
  expect(describeCount('rset', createAnswer({ results: [result], corrected }))).toBe('1 result for “rest”');
  expect(describeCount('', createAnswer({ results: [result] }))).toBe('1 result');
});

test('repeats no more of a long query than its beginning', () => {
  const text = `so ${'very '.repeat(40)}tired`;
  const repeated = `“so ${'very '.repeat(11)}…”`;
  expect(describeCount(text, createAnswer())).toBe(`Nothing found for ${repeated}.`);
  expect(say(describeCorrection(text, createAnswer(), vi.fn())).textContent).toContain(
    `Search instead for ${repeated}`,
  );
});

test('says that a text is not read to its end', () => {
  expect(describeCut()).toBe(' Only the first 300 letters are searched.');
});

test('says in the language of a query that the site has another, as text, and leads to help', () => {
  const note = createLanguageNote({ id: 'he', message: 'האתר <b>באנגלית', help: 'עזרה' });
  expect(note.lang).toBe('he');
  expect(note.dir).toBe('auto');
  expect(note.textContent).toBe('האתר <b>באנגלית עזרה');
  expect(note.querySelector('a')?.href).toBe('/support/');
  expect(note.querySelector('b')).toBeNull();
});

test('says that there is no connection, and leads nowhere that needs one', () => {
  const retry = vi.fn();
  const said = say(describeFault('offline', retry));
  expect(said.textContent).toBe('You are offline, and search has not been fetched yet. Try again.');
  expect(said.querySelector('a')).toBeNull();
  press('Try again');
  expect(retry).toHaveBeenCalledOnce();
});

test.for([
  ['unreachable', 'The list that search looks through could not be fetched.'],
  ['unreadable', 'The list that search looks through arrived damaged.'],
  ['broken', 'Search itself has failed: a mistake of ours, or a browser too old for it.'],
] as const)('says that search is %s, and leaves two ways on', ([fault, words]) => {
  const retry = vi.fn();
  const said = say(describeFault(fault, retry));
  expect(said.textContent).toBe(`${words} Try again or look through the topics.`);
  expect(said.querySelector('a')?.href).toBe('/topics/');
  press('Try again');
  expect(retry).toHaveBeenCalledOnce();
});

test('where loading takes long, leaves a way on', () => {
  expect(say(describeLoading(false)).textContent).toBe('Loading…');
  expect(say(describeLoading(true)).querySelector('a')?.href).toBe('/topics/');
});

test('says how a query was read, and searches what was typed when that is asked for', () => {
  const asTyped = vi.fn();
  const corrected = [
    { text: 'good ', isMatch: false },
    { text: 'rest', isMatch: true },
  ];
  const said = say(describeCorrection('good rset', createAnswer({ corrected }), asTyped));
  expect(said.textContent).toBe('Showing results for good rest. Search instead for “good rset”');
  expect(said.querySelector('mark')?.textContent).toBe('rest');
  press('Search instead for “good rset”');
  expect(asTyped).toHaveBeenCalledOnce();
});

test('offers words that look alike, the sections in their voices, and all topics', () => {
  const searchFor = vi.fn();
  const search = { firstVoices: [{ path: '/purposes/rest/', voice: 'I am tired' }] } as unknown as Search;
  const said = say(createHelp(createAnswer({ nearest: ['rest', 'nest'] }), search, { searchFor }));
  expect(said.textContent).toContain('Words here that look like yours: rest, nest.');
  expect([...said.querySelectorAll('a')].map((link) => `${link.textContent}: ${link.href}`)).toEqual([
    'I am tired: /purposes/rest/',
    'index of topics: /topics/',
  ]);
  press('nest');
  expect(searchFor).toHaveBeenCalledWith('nest');
});

test('offers to clear filters only where there are any', () => {
  const search = { firstVoices: [] } as unknown as Search;
  const clearFilters = vi.fn();
  say(createHelp(createAnswer(), search, { searchFor: vi.fn(), clearFilters }));
  press('Search everything');
  expect(clearFilters).toHaveBeenCalledOnce();
  expect(say(createHelp(createAnswer(), search, { searchFor: vi.fn() })).querySelector('button')).toBeNull();
});

test('asks quietly, whatever else is shown, whether a reader needs help', () => {
  const prompt = createPrompt();
  expect(prompt.textContent).toBe('Afraid of someone, or thinking of not being here? Support');
  expect(prompt.querySelector('a')?.href).toBe('/support/');
});
