/** How hard it is to read what may be read in fear, and the sections. A grade is raised only with a reason in the commit message. */
import { expect, test } from 'vitest';
import { getPage, sectionPages, type BuiltPage } from '../html/built-site.ts';
import { getBlocks, getGrade } from './readability.ts';

/** The highest school grade. */
const highest = 8;

/** From how many characters on a paragraph of support is judged alone. Of less, one long word decides. */
const longEnough = 160;

/** What a section shows that its author did not write as sentences: works, numbers of notes, samples, somebody’s words, books. */
const others = '.citations, sup, .finding-samples, .callout, .book-card, .footnotes-label';

function getOwnBlocks(page: BuiltPage, selector: string): string[] {
  const part = page.document
    .querySelector(`.section-page > ${selector}, .section-page > .fold > ${selector}`)
    ?.cloneNode(true) as Element | undefined;
  if (part === undefined) throw new Error(`${page.path} has no ${selector}.`);
  for (const other of part.querySelectorAll(others)) other.remove();
  return getBlocks(part);
}

const passages = [...getPage('/support/').document.querySelectorAll('section[aria-labelledby]')].flatMap((section) => {
  const prose = section.querySelector(':scope > .prose');
  const file = `content/support/${section.getAttribute('aria-labelledby') ?? ''}.mdx`;
  return prose === null ? [] : [{ file, part: 'prose', blocks: getBlocks(prose) }];
});

const sections = sectionPages.flatMap((page) => {
  const file = `content${page.path.slice(0, -1)}.mdx`;
  return [
    { file, part: 'prose', blocks: getOwnBlocks(page, '.prose') },
    { file, part: 'findings', blocks: getOwnBlocks(page, '.findings') },
  ];
});

const graded = [...passages, ...sections].map((text) => ({ ...text, grade: getGrade(text.blocks) }));

test('every passage of support and every section is graded', () => {
  console.table(graded.map(({ file, part, grade }) => ({ file, part, grade: grade.toFixed(1) })));
  expect(passages.length).toBeGreaterThan(5);
  expect(sections).toHaveLength(20);
});

test.for(graded)('the $part of $file can be read at school grade 8 or below', ({ file, part, grade }) => {
  expect(grade, `the ${part} of ${file}: grade ${grade.toFixed(1)}`).toBeLessThanOrEqual(highest);
});

test.for(passages)('so can each long paragraph of $file', ({ blocks }) => {
  expect(blocks.filter((block) => block.length >= longEnough && getGrade([block]) > highest)).toEqual([]);
});

test('a grade rises with the length of sentences and of words', () => {
  expect(getGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45);
  expect(getGrade(['The cat sat on the mat', 'The dog did not'])).toBeLessThan(-1.45);
  expect(getGrade(['Psychological consequences accompany separation.'])).toBeGreaterThan(20);
});
