import { expect, test } from 'vitest';
import { getParagraphAnchor } from '../../../../src/lib/site/paragraph-anchor.ts';

test.for([
  ['joins the first four words', 'There is an hour when it is quiet.', 'there-is-an-hour'],
  ['uses the words there are', 'So what?', 'so-what'],
  ['leaves out quotation marks and commas', '“Never again,” she said, twice.', 'never-again-she-said'],
  ['joins a word at its apostrophe', 'It’s somebody’s arms again.', 'its-somebodys-arms-again'],
  ['keeps a hyphen within a word', 'Well-being is not health.', 'well-being-is-not-health'],
  ['counts a number as a word', 'Of 212 people many rested.', 'of-212-people-many'],
  ['keeps letters with accents', 'Ça va, à bientôt.', 'ça-va-à-bientôt'],
  ['reads over the end of a line', 'There is\nan hour.', 'there-is-an-hour'],
] as const)('%s', ([, text, anchor]) => {
  expect(getParagraphAnchor(text)).toBe(anchor);
});

test('gives a text without words an empty anchor', () => {
  expect(getParagraphAnchor(' … ')).toBe('');
});
