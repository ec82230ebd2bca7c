import { describe, expect, test } from 'vitest';
import { createLookUp } from '../../../../src/browser/search/lookup.ts';
import { createFrameFinder } from '../../../../src/browser/search/question-frames.ts';
import type { SearchRecord } from '../../../../src/lib/search-records/search-data.ts';
import { splitWords } from '../../../../src/lib/text/words.ts';
import { createRecord, searchData } from './search-data.ts';

const createWork = (key: string, title: string, text: string, names: string[], doi?: string): SearchRecord =>
  createRecord({ path: `/references/#${key}`, kind: 'study', title, text, names, ...(doi !== undefined && { doi }) });

const records = [
  createRecord({
    path: '/purposes/rest/',
    title: 'Rest',
    aliases: ['a long rest', 'ferns'],
    voices: ['Will a strong tea help?'],
  }),
  createRecord({
    path: '/glossary/#frond',
    kind: 'term',
    title: 'Frond',
    aliases: ['ferns', 'green leaf', 'will of jade'],
  }),
  createRecord({
    path: '/experts/#kim-lee',
    kind: 'person',
    title: 'Dr. Kim Lee',
    text: 'Grows roses.',
    aliases: ['Lee'],
  }),
  createWork('sato2001', 'Sato & Okafor, 2001', 'Of moss: Growth in shade', ['Sato', 'Okafor'], '10.1000/Moss.01-2'),
  createWork('sato2003a', 'Sato, 2003a', 'Spores in wind', ['Sato']),
  createWork('strong1999', 'Strong, 1999', 'Soil and stone', ['Strong']),
];
const fillers = new Set(['a', 'and', 'of', 'in', 'will', 'the']);
const toContent = (words: string[]) => words.filter((word) => !fillers.has(word));
const findFrame = createFrameFinder(searchData.frames);
const lookUp = createLookUp(records, (words) => [toContent(words), toContent(findFrame(words).rest)]);

/** What a query names: the places and reasons by the end of the address. */
function look(text: string) {
  const words = splitWords(text);
  const { frame, rest } = findFrame(words);
  const namings = lookUp({ text, words, contentWords: toContent(words), named: toContent(rest), frame });
  return Object.fromEntries(
    [...namings].map(([{ path }, { place, why }]) => [path.split(/[#/]/).findLast(Boolean), `${place} ${why}`]),
  );
}

describe('an exact name', () => {
  test.for<[string, Record<string, string>]>([
    ['rest', { rest: '1 its name' }],
    ['Long rest!', { rest: '1 its name' }],
    ['frond', { frond: '1 its name' }],
    ['ferns', { rest: '1 its name', frond: '1 its name' }],
    ['kim lee', { 'kim-lee': '1 its name' }],
    ['Dr Kim Lee', { 'kim-lee': '0 its name' }],
    ['lee kim', { 'kim-lee': '1 persons' }],
    ['Of moss: growth in shade', { sato2001: '1 its name' }],
    ['growth in the shade', { sato2001: '1 its name' }],
    ['Will a strong tea help', { rest: '1 its name' }],
    ['strong tea help', {}],
    ['long', {}],
    ['fern', {}],
    ['rested', {}],
    ['long resting', { rest: '1 its name' }],
    ['a green', {}],
  ])('“%s”', ([text, found]) => {
    expect(look(text)).toEqual(found);
  });
});

describe('a work is found by', () => {
  test.for<[string, string, Record<string, string>]>([
    ['its citation key', 'sato2003a', { sato2003a: '1 its key' }],
    ['its DOI', '10.1000/moss.01-2', { sato2001: '1 its DOI' }],
    [
      'its DOI as an address, at the end of a sentence',
      'see https://doi.org/10.1000/MOSS.01-2).',
      { sato2001: '1 its DOI' },
    ],
    ['author and year', 'sato 2003', { sato2003a: '1 person and year' }],
    ['author and year among words of its title', 'sato 2003 spores and wind', { sato2003a: '1 person and year' }],
    [
      'a word like “study” and author and year',
      'study by sato 2003',
      { sato2001: '2 a person', sato2003a: '0 person and year' },
    ],
    [
      'a word like “study” and an author among other words',
      'study by sato on tulips',
      { sato2001: '2 a person', sato2003a: '2 a person' },
    ],
    ['both authors', 'okafor and sato', { sato2001: '1 persons' }],
    ['author and words of its title', 'sato spores wind', { sato2003a: '2 a person' }],
    ['an unknown given name and an author', 'yuki sato spores', { sato2003a: '2 a person' }],
    ['its only author', 'sato', { sato2001: '2 a person', sato2003a: '2 a person' }],
    ['two authors and as many other words', 'okafor sato shade tulips', { sato2001: '2 a person' }],
  ])('%s', ([, text, found]) => {
    expect(look(text)).toEqual(found);
  });

  test.for([
    ['another year', 'okafor 1987'],
    ['an author among many other words', 'sato tulips roses'],
    ['a name that is a word of its own', 'strong'],
    ['a name that is a word of its own, in a sentence', 'will a strong tea do good'],
    ['a DOI that none has', '10.1000/none'],
    ['words of its title alone', 'spores moss soil'],
  ])('not by %s', ([, text = '']) => {
    expect(look(text)).toEqual({});
  });

  test('a name that is a word, where the question asks for a work', () => {
    expect(look('study by strong')).toEqual({ strong1999: '2 a person' });
  });
});

test('a person is found by a name and what is said of them', () => {
  expect(look('kim roses')).toEqual({ 'kim-lee': '2 a person' });
  expect(look('kim tulips')).toEqual({});
});

describe('a question for a kind of thing', () => {
  test('puts that kind first among what has the name', () => {
    expect(look('what is ferns')).toEqual({ rest: '1 its name', frond: '0 its name' });
  });

  test('finds a name that is half of it, in whatever order', () => {
    expect(look('what is leaf green moss')).toEqual({ frond: '2 asked what it is' });
  });

  test('finds no name that is less of it', () => {
    expect(look('what is frond moss soil')).toEqual({});
  });

  test('finds no name of which one word is left where fillers are passed over', () => {
    expect(look('what is jade moss')).toEqual({});
    expect(look('jade')).toEqual({});
    expect(look('will of jade')).toEqual({ frond: '1 its name' });
  });

  test('finds no other kind by a part', () => {
    expect(look('what is rest moss')).toEqual({});
  });
});
