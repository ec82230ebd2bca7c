/** How hard it is to read what may be read in fear. A grade is raised only with a reason in the commit message. */
import { expect, test } from 'vitest';
import { getPage } from '../html/built-site.ts';
import { getBlocks, getGrade } from './readability.ts';

/** The highest school grade. */
const highest = 8;

/** From how many characters on a paragraph is judged alone. Of less, one long word decides. */
const longEnough = 160;

const passages = [...getPage('/support/').document.querySelectorAll('section[aria-labelledby]')].flatMap((section) => {
  const prose = section.querySelector(':scope > .prose');
  return prose === null ? [] : [{ id: section.getAttribute('aria-labelledby'), blocks: getBlocks(prose) }];
});

test('every passage of support is graded', () => {
  console.table(Object.fromEntries(passages.map(({ id, blocks }) => [id, getGrade(blocks).toFixed(1)])));
  expect(passages.length).toBeGreaterThan(5);
});

test.for(passages)('$id reads at school grade 8 or below, and so does each long paragraph of it', ({ blocks }) => {
  expect(getGrade(blocks)).toBeLessThanOrEqual(highest);
  expect(blocks.filter((block) => block.length >= longEnough && getGrade([block]) > highest)).toEqual([]);
});

test('a grade rises with the length of sentences and of words', () => {
  expect(getGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45);
  expect(getGrade(['The cat sat on the mat', 'The dog did not'])).toBeLessThan(-1.45);
  expect(getGrade(['Psychological consequences accompany separation.'])).toBeGreaterThan(20);
});
