/** How much a speller does for a word: what it costs is counted here, since a clock says something else every time. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createSpeller } from '../../../../src/lib/search-records/speller.ts';
import { countWrongLetters } from '../../../../src/lib/text/edit-distance.ts';
import { createVocabulary } from '../../browser/search/search-data.ts';

vi.mock(import('../../../../src/lib/text/edit-distance.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, countWrongLetters: vi.fn(original.countWrongLetters) };
});

const comparisons = vi.mocked(countWrongLetters);
const letters = [...'abcdefghijklmnopqrst'];
const add = (letter: string, by: number) => letters[(letters.indexOf(letter) + by) % letters.length] ?? '';
/** Eight thousand words of nine letters. */
const words = letters.flatMap((a) =>
  letters.flatMap((b) =>
    letters.map((c) => [0, 5, 11].map((by) => `${add(a, by)}${add(b, by + 2)}${add(c, by + 3)}`).join('')),
  ),
);
const { correct, findNearest } = createSpeller(createVocabulary([...words, 'attachment']));

beforeEach(() => {
  comparisons.mockClear();
});

test.for(['attachmnet', 'attechmantt', 'tatachment'])('“%s” is compared with few words', (word) => {
  expect(correct(word)).toBe('attachment');
  expect(comparisons.mock.calls.length).toBeLessThan(words.length / 100);
});

test('a word is compared once, however many keys are pressed after it', () => {
  expect(correct('attachmant')).toBe('attachment');
  comparisons.mockClear();
  expect(correct('attachmant')).toBe('attachment');
  expect(comparisons).not.toHaveBeenCalled();
});

test('what is not near is not compared where something is', () => {
  expect(findNearest('attachmen', 1)).toEqual(['attachment']);
  expect(comparisons.mock.calls.length).toBeLessThan(words.length / 100);
});
