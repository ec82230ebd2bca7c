import { expect, test } from 'vitest';
import { lightenDangerLists } from '../../../../src/build/search-index/lighten-danger-lists.ts';
import type { Danger } from '../../../../src/lib/danger/lists.ts';
import { createDanger, createLists, dangerWords } from '../../lib/danger/danger-data.ts';

const lighten = (...dangers: Danger[]) => lightenDangerLists(createLists(dangers));
const lightenPhrases = (...phrases: string[]) => lighten(createDanger('danger', phrases)).dangers[0]?.phrases;

test('the words of a place stand from A to Z, and places as they were', () => {
  expect(lightenPhrases('they punch|hit* .. me|ex')).toEqual(['they hit*|punch .. ex|me']);
});

test('phrases lack what is passed over', () => {
  expect(lightenPhrases('is|was scared of my ex', 'to|onto me')).toEqual(['scared of ex', 'onto|to me']);
});

test('a phrase that is little else keeps what is passed over', () => {
  expect(lightenPhrases('had to', 'is often abused')).toEqual(['had to', 'is often abused']);
});

test('sets go by letters, the most used first, in phrases of both kinds', () => {
  const { words, dangers } = lighten(
    createDanger('one', ['at {homes} {strikes} me'], ['{strikes}|kick me']),
    createDanger('two', ['{strikes} they'], ['in {homes}|bed']),
  );
  expect(words.sets).toEqual({ A: ['punch*', 'slap*'], B: ['flat', 'house'] });
  expect(dangers.map(({ phrases, unless }) => [phrases, unless])).toEqual([
    [['at {B} {A} me'], ['kick|{A} me']],
    [['{A} they'], ['in bed|{B}']],
  ]);
});

test('a set that no phrase names is left out', () => {
  expect(lighten(createDanger('danger', ['{strikes} me'])).words.sets).toEqual({ A: ['punch*', 'slap*'] });
});

test('after Z come AA and AB', () => {
  const names = Array.from(
    { length: 28 },
    (_, place) => `set-${String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26))}`,
  );
  const sets = Object.fromEntries(names.map((name) => [name, [name.slice(4)]]));
  const lists = createLists([createDanger('danger', [names.map((name) => `{${name}}`).join(' ')])]);
  const light = lightenDangerLists({ ...lists, words: { ...dangerWords, sets } });
  expect(Object.entries(light.words.sets).slice(24)).toEqual([
    ['Y', ['ay']],
    ['Z', ['az']],
    ['AA', ['ba']],
    ['AB', ['bb']],
  ]);
});

test('words stand in their order where the first that fits is taken', () => {
  const { words, ordinary } = lightenDangerLists(createLists([], ['b', 'a']));
  expect(words.grave).toEqual(dangerWords.grave);
  expect(Object.entries(words.spellings)).toEqual(Object.entries(dangerWords.spellings));
  expect(ordinary).toEqual(['b', 'a']);
});
