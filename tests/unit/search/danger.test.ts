import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/lib/words.ts';
import { findDangers } from '../../../src/search/danger.ts';

const createDanger = (title: string, phrases: string[]) => ({
  title,
  text: 'You are not alone.',
  path: '/support/',
  phrases,
});
const dangers = [
  createDanger('violence', ['they hit me', 'scared of they']),
  createDanger('self-harm', ['want to die', 'dont want to live']),
];
const find = (text: string) => findDangers(splitWords(text), dangers).map(({ title }) => title);

test('finds a danger by a phrase among other words', () => {
  expect(find('at night i often want to die alone')).toEqual(['self-harm']);
});

test('finds a phrase whatever its capitals and apostrophes', () => {
  expect(find('I DON’T want to live')).toEqual(['self-harm']);
});

test('finds every danger, in the order of the lists', () => {
  expect(find('i want to die because he hit me')).toEqual(['violence', 'self-harm']);
});

test('finds a danger once, though several of its phrases are said', () => {
  expect(find('he hit me and i am scared of him')).toEqual(['violence']);
});

test('finds nothing where nothing is said', () => {
  expect(find('')).toEqual([]);
});

describe('does not find a phrase', () => {
  test.for([
    ['of which a word is missing', 'hit me'],
    ['with another word in it', 'he never hit me'],
    ['in another order', 'me hit he'],
    ['within longer words', 'he hit men'],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toEqual([]);
  });
});

describe('takes “they” for', () => {
  test.for([
    'he',
    'she',
    'my ex',
    'my partner',
    'my boyfriend',
    'my gf',
    'my husband',
    'the ex wife',
    'my ex-boyfriend',
  ])('%s', (person) => {
    expect(find(`${person} hit me`)).toEqual(['violence']);
  });

  test('nothing else', () => {
    expect(find('the news hit me')).toEqual([]);
  });
});

describe('passes over small words', () => {
  test.for(['he just hit me', 'my ex has always hit me', 'i really want to just die', 'scared of my ex even now'])(
    'in “%s”',
    (text) => {
      expect(find(text)).toHaveLength(1);
    },
  );
});

describe('a phrase that ends with a person', () => {
  test.for([
    ['is found at the end', 'scared of him'],
    ['is found before a question', 'scared of him what should i do'],
    ['is found before a reason', 'scared of my ex because he drinks'],
    ['is found before a second sentence', 'scared of my ex i want out'],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toEqual(['violence']);
  });

  test.for([
    ['is not found where the person does something', 'scared of him leaving'],
    ['is not found where the person has something', 'scared of my ex girlfriends new man'],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toEqual([]);
  });
});
