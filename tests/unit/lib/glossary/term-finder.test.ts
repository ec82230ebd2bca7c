import { describe, expect, test } from 'vitest';
import { createTermFinder, splitAtTerms } from '../../../../src/lib/glossary/term-finder.ts';

const terms = [
  { id: 'regulation', forms: ['regulation'] },
  { id: 'emotion-regulation', forms: ['emotion regulation', 'emotional regulation'] },
  { id: 'liking', forms: ['liking'] },
  { id: 'liking-scale', forms: ['liking scale'] },
  { id: 'on-off-relationship', forms: ['on-off'] },
];

/** The terms found in a text, each with the words that were found. */
const find = (text: string, passedOver: string[] = []) =>
  splitAtTerms(text, createTermFinder(terms, passedOver)).filter(({ term }) => term !== undefined);

test('cuts a text at a term', () => {
  expect(splitAtTerms('How liking fades.', createTermFinder(terms))).toEqual([
    { text: 'How ' },
    { text: 'liking', term: 'liking' },
    { text: ' fades.' },
  ]);
});

test('leaves no empty part before a term that begins the text or after one that ends it', () => {
  expect(splitAtTerms('liking', createTermFinder(terms))).toEqual([{ text: 'liking', term: 'liking' }]);
});

test('leaves a text without terms whole', () => {
  expect(splitAtTerms('How it fades.', createTermFinder(terms))).toEqual([{ text: 'How it fades.' }]);
});

test('makes no part of an empty text', () => {
  expect(splitAtTerms('', createTermFinder(terms))).toEqual([]);
});

test('finds the first use alone, and leaves the second within the text around it', () => {
  expect(splitAtTerms('So liking is liking.', createTermFinder(terms))).toEqual([
    { text: 'So ' },
    { text: 'liking', term: 'liking' },
    { text: ' is liking.' },
  ]);
});

test('finds a term once, though it is used in two of its forms', () => {
  expect(find('Emotion regulation, or emotional regulation.')).toEqual([
    { text: 'Emotion regulation', term: 'emotion-regulation' },
  ]);
});

test('finds a term once in two texts that share a finder', () => {
  const finder = createTermFinder(terms);
  splitAtTerms('So liking.', finder);
  expect(splitAtTerms('And liking.', finder)).toEqual([{ text: 'And liking.' }]);
});

test('prefers the longest form to a shorter one within it', () => {
  expect(find('On emotion regulation.')).toEqual([{ text: 'emotion regulation', term: 'emotion-regulation' }]);
});

test('prefers the longest form to a shorter one that begins alike', () => {
  expect(find('On a liking scale.')).toEqual([{ text: 'liking scale', term: 'liking-scale' }]);
});

test('finds the shorter form where it stands by itself', () => {
  expect(find('Of emotion regulation and regulation.')).toEqual([
    { text: 'emotion regulation', term: 'emotion-regulation' },
    { text: 'regulation', term: 'regulation' },
  ]);
});

test('keeps the capitals of the text', () => {
  expect(find('LIKING it')).toEqual([{ text: 'LIKING', term: 'liking' }]);
});

test('finds a form whose words stand on two lines', () => {
  expect(find('On emotion\nregulation.')).toEqual([{ text: 'emotion\nregulation', term: 'emotion-regulation' }]);
});

test('finds a form that has a hyphen', () => {
  expect(find('An on-off couple.')).toEqual([{ text: 'on-off', term: 'on-off-relationship' }]);
});

describe('a word is no term', () => {
  test.for([
    ['within a longer word', 'Likings.'],
    ['at the end of a longer word', 'Disliking.'],
    ['before a hyphen', 'A liking-based idea.'],
    ['after a hyphen', 'A self-liking person.'],
    ['before a number', 'Liking2.'],
    ['after a letter with an accent', 'Préliking.'],
    ['in quotation marks', 'They call it “mere liking”.'],
    ['in quotation marks that do not end', 'They call it “liking'],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toEqual([]);
  });
});

test('finds a term after words in quotation marks', () => {
  expect(find('So “wanting” is no liking.')).toEqual([{ text: 'liking', term: 'liking' }]);
});

test('does not spend a term on words in quotation marks', () => {
  expect(splitAtTerms('So “liking” is liking.', createTermFinder(terms))).toEqual([
    { text: 'So “liking” is ' },
    { text: 'liking', term: 'liking' },
    { text: '.' },
  ]);
});

test('passes over the terms it is told to', () => {
  expect(find('From regulation to liking.', ['regulation'])).toEqual([{ text: 'liking', term: 'liking' }]);
});

test('does not find a shorter form within a longer one that is passed over', () => {
  expect(find('On emotion regulation.', ['emotion-regulation'])).toEqual([]);
});

test('matches nothing when there are no terms', () => {
  expect('How liking fades.'.match(createTermFinder([]).pattern)).toBeNull();
});

test('leaves a text whole when there are no terms', () => {
  expect(splitAtTerms('How liking fades.', createTermFinder([]))).toEqual([{ text: 'How liking fades.' }]);
});
