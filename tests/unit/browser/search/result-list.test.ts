import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mention } from '../../../../src/browser/search/passage-finder.ts';
import { createMentionGroup, createResultGroups } from '../../../../src/browser/search/result-list.ts';
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
  isWeak: false,
  ...fields,
});

const getNotes = (fields: Partial<SearchResult>) =>
  createResultGroups([createResult(fields)])[0]?.querySelector('.search-notes')?.textContent;

test('a result is an option that leads to its page, with the words that match marked', () => {
  const [group] = createResultGroups([createResult()]);
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
  const groups = createResultGroups([createResult({ isWeak: true }), createResult()]);
  expect(groups.map((group) => group.querySelector('[data-weak]') !== null)).toEqual([true, false]);
});

test('says what it claims with the verdict that was asked for, before how it was found', () => {
  expect(getNotes({ claims: ['It rests.', 'It lasts.'], matched: 'so tired' })).toBe(
    'Section · claims: “It rests.” · claims: “It lasts.” · matched: “so tired”',
  );
});

const mention: Mention = {
  path: '/support/#tests?highlight=clinic',
  title: [
    { text: 'Tests at a ', isMatch: false },
    { text: 'clinic', isMatch: true },
  ],
  page: 'Support',
  excerpt: [{ text: 'go to a <b>clinic', isMatch: true }],
  isWeak: false,
};

test('mentions are options of one group, each with its place, its page and the words around', () => {
  const group = createMentionGroup([mention, mention]);
  expect(group.querySelectorAll('a')).toHaveLength(2);
  const option = group.querySelector('a');
  expect(option?.href).toBe('/support/#tests?highlight=clinic');
  expect(option?.querySelector('.search-title')?.innerHTML).toBe('Tests at a <mark>clinic</mark>');
  expect(option?.querySelector('.search-notes')?.textContent).toBe('Support');
  expect(option?.querySelector('.search-excerpt')?.textContent).toBe('go to a <b>clinic');
  const ids = [...createResultGroups([createResult()]), group].flatMap((each) => [...each.querySelectorAll('a')]);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
});

test('a mention names its page once, and says when it is a loose match', () => {
  const group = createMentionGroup([{ ...mention, title: [{ text: 'Support', isMatch: true }], isWeak: true }]);
  expect(group.querySelector('.search-notes')?.textContent).toBe('loose match');
  expect(group.querySelector('[data-search-result]')?.hasAttribute('data-weak')).toBe(true);
});
