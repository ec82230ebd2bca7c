import { expect, test } from 'vitest';
import { enoughLines, fitChapters } from '../../../../src/build/booklet/fit-chapters.ts';

const titles = ['Closure', 'Fear of loss', 'Works cited'];
const headings = [
  { title: 'Why chairs', level: 1, page: 1 },
  { title: 'Motivations', level: 2, page: 2 },
  { title: 'Closure', level: 3, page: 3 },
  { title: 'Worth asking', level: 4, page: 4 },
  { title: 'Fear of loss', level: 3, page: 5 },
  { title: 'Works cited', level: 2, page: 8 },
];

/** Pages that are full but for those named, by how many lines these have. */
const createPages = (short: Record<number, number> = {}) => ({
  headings,
  lines: Array.from({ length: 8 }, (_, i) => short[i + 1] ?? 34),
});

test('finds the page on which each chapter begins', () => {
  expect(fitChapters(titles, createPages()).map(({ page }) => page)).toEqual([3, 5, 8]);
});

const findGivenUp = (short: Record<number, number>, before?: number) =>
  fitChapters(
    titles,
    createPages(short),
    before === undefined ? [] : [{ title: 'Fear of loss', page: 5, givesUp: before }],
  ).map(({ givesUp }) => givesUp);

test('leaves pages as long as they are where each chapter ends with enough lines', () => {
  expect(findGivenUp({ 4: enoughLines, 7: enoughLines, 8: enoughLines })).toEqual([0, 0, 0]);
});

test('takes what the last page lacks from those before it, to equal parts', () => {
  expect(findGivenUp({ 7: enoughLines - 5 })).toEqual([0, 3, 0]);
  expect(findGivenUp({ 4: enoughLines - 5 })).toEqual([5, 0, 0]);
});

test('takes more where the first time was not enough', () => {
  expect(findGivenUp({ 7: enoughLines - 1 }, 3)).toEqual([0, 6, 0]);
  expect(findGivenUp({}, 3)).toEqual([0, 3, 0]);
});

test('takes no more than a page can spare, so that printing comes to an end', () => {
  expect(findGivenUp({ 4: 0 })).toEqual([9, 0, 0]);
  expect(findGivenUp({ 7: 3 }, 9)).toEqual([0, 9, 0]);
});

test('takes nothing where a chapter is of one page', () => {
  expect(findGivenUp({ 8: 4 })).toEqual([0, 0, 0]);
});

test('names a chapter that was not printed', () => {
  expect(() => fitChapters(['Rest'], createPages())).toThrow('“Rest”');
});
