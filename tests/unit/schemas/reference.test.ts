import { expect, test } from 'vitest';
import { referenceSchema } from '../../../src/schemas/reference.ts';

const work = {
  id: 'moran2020',
  type: 'article-journal',
  title: 'The psychology of breakup sex',
  author: [{ family: 'Moran', given: 'James B.' }],
  issued: { 'date-parts': [[2020]] },
};

const accepts = (change: object) => referenceSchema.safeParse({ ...work, ...change }).success;

test('accepts a work with its least facts', () => {
  expect(accepts({})).toBe(true);
});

test('accepts a second work of the same year, told apart by a letter', () => {
  expect(accepts({ id: 'moran2020b' })).toBe(true);
});

test('accepts facts of our own', () => {
  expect(accepts({ custom: { unconfirmed: ['DOI'], freeText: 'https://example.org/' } })).toBe(true);
});

test('accepts a reason for which there is no study', () => {
  expect(accepts({ custom: { noStudy: 'A book of advice.' } })).toBe(true);
});

test.for([
  ['a key without a year', { id: 'moran' }],
  ['a kind of work it does not know', { type: 'rumour' }],
  ['a work by nobody', { author: [] }],
  ['an author without a family name', { author: [{ given: 'James B.' }] }],
  ['a year written as text', { issued: { 'date-parts': [['2020']] } }],
  ['three days of issue', { issued: { 'date-parts': [[2020], [2021], [2022]] } }],
  ['a DOI written as an address', { DOI: 'https://doi.org/10.1177/1474704920936916' }],
  ['a part that nobody could confirm and that is none', { custom: { unconfirmed: ['volume'] } }],
  ['an empty list of parts that nobody could confirm', { custom: { unconfirmed: [] } }],
  ['an empty reason for which there is no study', { custom: { noStudy: '' } }],
  ['an address without a protocol', { URL: 'example.org' }],
  ['a field that CSL does not have here', { journal: 'Evolutionary Psychology' }],
] as const)('refuses %s', ([, change]) => {
  expect(accepts(change)).toBe(false);
});

test('has its title as print has it: with true quotation marks, and an ampersand that was copied as HTML', () => {
  const typed = { title: `"It's on": Love &amp; 'good' calls`, 'container-title': 'Calls &amp; Lines' };
  expect(referenceSchema.parse({ ...work, ...typed })).toMatchObject({
    title: '“It’s on”: Love & ‘good’ calls',
    'container-title': 'Calls & Lines',
  });
});

test('leaves marks in a title as they are', () => {
  const title = '"<span class="nocase">In vivo</span>" and <i>in vitro</i>';
  expect(referenceSchema.parse({ ...work, title }).title).toBe(
    '“<span class="nocase">In vivo</span>” and <i>in vitro</i>',
  );
});
