import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createResultGroups, entries, showPassages } from '../../../../src/browser/search/result-list.ts';
import { sectionHeadings } from '../../../../src/lib/site/section-toc.ts';
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

/** The places offered within each result. */
const getPlaces = (groups: HTMLElement[]) =>
  groups.map((group) =>
    [...group.querySelectorAll('.search-places a')].map(
      (link) => `${link.textContent}: ${link.getAttribute('href') ?? ''}`,
    ),
  );

test('offers a way into the best sections where passages may follow, and keeps no room for any elsewhere', () => {
  const results = [
    createResult({ kind: 'term' }),
    createResult({ path: '/purposes/rest/#?highlight=sleep' }),
    createResult(),
    createResult(),
  ];
  expect(getPlaces(createResultGroups(results, true))).toEqual([
    [],
    [
      'What the research says: /purposes/rest/#rest-research?highlight=sleep',
      'Worth asking yourself: /purposes/rest/#rest-questions?highlight=sleep',
    ],
    ['What the research says: /purposes/rest/#rest-research', 'Worth asking yourself: /purposes/rest/#rest-questions'],
    [],
  ]);
  const groups = createResultGroups(results, false);
  expect(groups.flatMap((group) => [...group.querySelectorAll('.search-places')])).toEqual([]);
});

test('calls the ways into a section as their headings are called', () => {
  expect(sectionHeadings).toMatchObject(Object.fromEntries(entries));
});

function getGroup(results: SearchResult[], place = 0): HTMLElement {
  const group = createResultGroups(results, true)[place];
  if (group === undefined) throw new Error('There is no result.');
  return group;
}

test('takes up the sentence that was found, and leaves its own where no word stands in that', () => {
  const group = getGroup([createResult()]);
  const read = () => group.querySelector('.search-excerpt')?.textContent;
  showPassages(group, { excerpt: [{ text: 'Nothing.', isMatch: false }], subResults: [] });
  expect(read()).toBe('One sleeps <b>well');
  showPassages(group, { excerpt: [{ text: 'slept', isMatch: true }], subResults: [] });
  expect(read()).toBe('… slept …');
});

test('the headings that were found come first, and as many places are offered as before', () => {
  const group = getGroup([createResult()]);
  const found = { title: 'What it feels like', path: '/purposes/rest/#rest-description?highlight=sleep' };
  showPassages(group, { excerpt: [], subResults: [found] });
  expect(getPlaces([group])).toEqual([
    [
      'What it feels like: /purposes/rest/#rest-description?highlight=sleep',
      'What the research says: /purposes/rest/#rest-research',
    ],
  ]);
  expect([...group.querySelectorAll('.search-places a')].map(({ id }) => id)).toEqual([
    'search-result-0-0',
    'search-result-0-1',
  ]);
});

test('a heading that was offered already is offered once, with the words to mark', () => {
  const group = getGroup([createResult()]);
  const path = '/purposes/rest/#rest-questions?highlight=sleep';
  showPassages(group, { excerpt: [], subResults: [{ title: 'Worth asking yourself', path }] });
  expect(getPlaces([group])).toEqual([
    [`Worth asking yourself: ${path}`, 'What the research says: /purposes/rest/#rest-research'],
  ]);
});

test('leaves as it is a place that the arrow keys have selected, and a result that has none', () => {
  const group = getGroup([createResult()]);
  const before = getPlaces([group]);
  group.querySelector('.search-places a')?.setAttribute('aria-selected', 'true');
  const passages = {
    excerpt: [{ text: 'slept', isMatch: true }],
    subResults: [{ title: 'What it feels like', path: '/purposes/rest/#rest-description' }],
  };
  showPassages(group, passages);
  expect(getPlaces([group])).toEqual(before);
  const third = getGroup([createResult(), createResult(), createResult()], 2);
  showPassages(third, passages);
  expect(third.textContent).not.toContain('slept');
  expect(third.textContent).not.toContain('What it feels like');
});
