import { expect, test, vi } from 'vitest';
import { getFirstPlaces, getFirstSentence } from '../../../src/content/study-notes.ts';

// The one reader of the collections, which exist within a build alone.
vi.mock('../../../src/content/entries.ts', () => ({}));

test('finds the place that cites each work first, and keeps the order in which they are cited', () => {
  const places = [
    { key: 'mason2012', anchor: 'one' },
    { key: 'moran2020', anchor: 'one' },
    { key: 'mason2012', anchor: 'two' },
    { key: 'davis2003', anchor: 'two' },
  ];
  expect([...getFirstPlaces(places)]).toEqual([
    ['mason2012', 'one'],
    ['moran2020', 'one'],
    ['davis2003', 'two'],
  ]);
});

test('gives a work first cited outside any paragraph no place, though a later paragraph cites it', () => {
  const places = [{ key: 'mason2012' }, { key: 'mason2012', anchor: 'two' }];
  expect([...getFirstPlaces(places)]).toEqual([['mason2012', undefined]]);
});

test('finds no place where nothing is cited', () => {
  expect([...getFirstPlaces([])]).toEqual([]);
});

test('takes the first of several sentences, without the space after it', () => {
  expect(getFirstSentence('How people fared afterwards. Who was asked.')).toBe('How people fared afterwards.');
});

test('takes a text of one sentence whole', () => {
  expect(getFirstSentence('Which came first')).toBe('Which came first');
});

test('does not end a sentence at a point within a number', () => {
  expect(getFirstSentence('What the other 57.5 per cent felt. More.')).toBe('What the other 57.5 per cent felt.');
});

test('leaves an empty text empty', () => {
  expect(getFirstSentence('')).toBe('');
});
