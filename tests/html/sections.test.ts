import { expect, test } from 'vitest';
import { beats, getBeatId } from '../../src/lib/site/addresses.ts';
import { getPage, getText, pages, sectionPages } from './built-site.ts';

const withCallout = [
  'validation-and-reassurance',
  'conflict-and-passion',
  'emotional-regulation',
  'attachment-styles',
  'reaffirming-autonomy',
];
const getId = (path: string) => path.split('/').at(-2) ?? '';

test.for(sectionPages)('$path has all its beats', ({ path, document }) => {
  const id = getId(path);
  const expected = beats.filter((beat) => beat !== 'expert' || withCallout.includes(id));
  expect(expected.filter((beat) => document.getElementById(getBeatId(id, beat)) === null)).toEqual([]);
});

test('the article carries the ten sections in order', () => {
  const ids = [...getPage('/').document.querySelectorAll('h3')].map(({ id }) => id);
  expect(ids).toEqual([
    'emotional-closure',
    'fear-of-loss',
    'validation-and-reassurance',
    'conflict-and-passion',
    'hope-for-reconciliation',
    'cognitive-dissonance',
    'emotional-regulation',
    'attachment-styles',
    'dopamine-and-reward-system',
    'reaffirming-autonomy',
  ]);
});

test.for(sectionPages)('$path says what its verdict is, in words', ({ document }) => {
  expect(document.querySelector('.verdict strong')?.textContent).toMatch(
    /^(Supported|Mixed evidence|Contradicted|Untested)\.$/,
  );
});

test('each quotation is marked as attributed, with what is on record beside it', () => {
  const callouts = [...getPage('/').document.querySelectorAll('.callout')];
  expect(callouts).toHaveLength(5);
  const texts = callouts.map((callout) => callout.textContent.replaceAll(/\s+/g, ' '));
  expect(texts.filter((text) => text.includes('Attributed: we could not trace these words to a source'))).toHaveLength(
    5,
  );
  expect(texts.filter((text) => text.includes('On record.'))).toHaveLength(5);
});

test('no page passes attributed words off as traced to a machine', () => {
  expect(pages.filter(({ html }) => html.includes('"Quotation"'))).toEqual([]);
});

test('the speaker known only as Dr. Fisher is not given a first name', () => {
  expect(getText(getPage('/motivations/validation-and-reassurance/'))).not.toMatch(/Helen/);
  expect(
    getPage('/experts/').document.getElementById('dr-fisher')?.parentElement?.parentElement?.textContent,
  ).not.toMatch(/Helen/);
});

test.for(pages)('every linked heading of $path has a labelled link after it', ({ document }) => {
  const headings = [...document.querySelectorAll('.anchored-heading')];
  const faulty = headings.filter((box) => {
    const [heading, link] = box.children;
    return link?.getAttribute('aria-label') !== `Link to “${heading?.textContent ?? ''}”`;
  });
  expect(faulty.map((box) => box.textContent)).toEqual([]);
});

test('every reference says where it is cited', () => {
  const entries = [...getPage('/references/').document.querySelectorAll('.reference')];
  expect(entries.length).toBeGreaterThan(60);
  expect(entries.filter((entry) => entry.querySelectorAll('.reference-uses a[href^="/"]').length === 0)).toEqual([]);
});

test('a reference is formatted in APA style, with its DOI linked', () => {
  const entry = getPage('/references/').document.getElementById('mason2012');
  expect(entry?.querySelector('.csl-entry')?.textContent).toBe(
    'Mason, A. E., Sbarra, D. A., Bryan, A. E. B., & Lee, L. A. (2012). Staying connected when coming apart: The psychological correlates of contact and sex with an ex-partner. Journal of Social and Clinical Psychology, 31(5), 488–507. https://doi.org/10.1521/jscp.2012.31.5.488',
  );
  expect(entry?.querySelector('a')?.getAttribute('href')).toBe('https://doi.org/10.1521/jscp.2012.31.5.488');
});
