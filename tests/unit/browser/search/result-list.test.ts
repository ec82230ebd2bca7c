import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createResultGroups, showPassages } from '../../../../src/browser/search/result-list.ts';
import type { SearchResult } from '../../../../src/browser/search/search-engine.ts';
import { stubDocument } from '../dom.ts';

beforeEach(() => {
  stubDocument();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const createResult = (fields: Partial<SearchResult> = {}): SearchResult => ({
  path: '/purposes/rest/',
  kind: 'section',
  title: 'Rest',
  excerpt: [
    { text: 'One ', isMatch: false },
    { text: 'sleeps', isMatch: true },
    { text: ' <b>well', isMatch: false },
  ],
  subResults: [],
  isWeak: false,
  ...fields,
});

const getNotes = (fields: Partial<SearchResult>) =>
  createResultGroups([createResult(fields)], false)[0]?.querySelector('.search-notes')?.textContent;

test('a result is an option that leads to its page, with the words that match marked', () => {
  const [group] = createResultGroups([createResult()], false);
  const option = group?.querySelector('a');
  expect(option?.href).toBe('/purposes/rest/');
  expect(option?.querySelector('.search-excerpt')?.textContent).toBe('One sleeps <b>well');
  expect([...(group?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual(['sleeps']);
});

test.for([
  ['section', 'Section'],
  ['page', 'Page'],
  ['term', 'Term'],
  ['person', 'Person'],
  ['study', 'Study'],
] as const)('a %s is called so', ([kind, label]) => {
  expect(getNotes({ kind })).toBe(label);
});

test('says by which words it was found, and that it is a loose match', () => {
  expect(getNotes({ matched: 'so tired', isWeak: true })).toBe('Section · matched: “so tired” · loose match');
  const groups = createResultGroups([createResult({ isWeak: true }), createResult()], false);
  expect(groups.map((group) => group.querySelector('[data-weak]') !== null)).toEqual([true, false]);
});

test('says what it claims with the verdict that was asked for, before how it was found', () => {
  expect(getNotes({ claims: ['It rests.', 'It lasts.'], matched: 'so tired' })).toBe(
    'Section · claims: “It rests.” · claims: “It lasts.” · matched: “so tired”',
  );
});

test('keeps room for passages in the pages that are asked for them, and in no others', () => {
  const awaits = (results: SearchResult[], isAwaiting: boolean) =>
    createResultGroups(results, isAwaiting).map((group) => group.querySelector('.search-places-awaited') !== null);
  const three = [createResult(), createResult(), createResult()];
  expect(awaits(three, true)).toEqual([true, true, false]);
  expect(awaits(three, false)).toEqual([false, false, false]);
  expect(awaits([createResult({ kind: 'term' })], true)).toEqual([false]);
});

test('takes up the sentence that was found, and leaves its own where no word stands in that', () => {
  const [group] = createResultGroups([createResult()], true);
  const read = () => group?.querySelector('.search-excerpt')?.textContent;
  if (group === undefined) throw new Error('There is no result.');
  showPassages(group, { excerpt: [{ text: 'Nothing.', isMatch: false }], subResults: [] });
  expect(read()).toBe('One sleeps <b>well');
  const subResults = [{ title: 'What the research says', path: '/purposes/rest/#rest-research' }];
  showPassages(group, { excerpt: [{ text: 'slept', isMatch: true }], subResults });
  expect(read()).toBe('… slept …');
  expect([...group.querySelectorAll('.search-places a')].map((link) => link.getAttribute('href'))).toEqual([
    '/purposes/rest/#rest-research',
  ]);
});
