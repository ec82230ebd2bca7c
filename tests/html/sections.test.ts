import { expect, test } from 'vitest';
import { beats, getBeatId } from '../../src/lib/site/addresses.ts';
import { getPage, getText, pages, sectionPages } from './built-site.ts';
import { sections } from './content-files.ts';

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

test('the article has the ten sections in order', () => {
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

/** The sections as they are read: part after part, and within a part by their order. */
const inOrder = sections.toSorted((a, b) => a.part.localeCompare(b.part) || a.order - b.order);

test.for(inOrder)('the page of $id leads back to the section before it and on to the one after', (section) => {
  const place = inOrder.indexOf(section);
  const pager = getPage(`/${section.part}/${section.id}/`).document.querySelector('.section-pager');
  const shown = [...(pager?.querySelectorAll('a') ?? [])].map((link) => [
    link.textContent.replaceAll(/\s+/g, ' ').trim(),
    link.getAttribute('rel'),
    link.getAttribute('href'),
  ]);
  const toLink = (word: string, relation: string, other: typeof section | undefined) =>
    other === undefined ? [] : [[`${word} ${other.title}`, relation, `/${other.part}/${other.id}/`]];
  expect(shown).toEqual([
    ...toLink('Previous', 'prev', inOrder[place - 1]),
    ...toLink('Next', 'next', inOrder[place + 1]),
  ]);
});

test.for(inOrder)(
  'the page of $id says its part, its place in it, its title and its idea',
  ({ part, id, ...section }) => {
    const header = getPage(`/${part}/${id}/`).document.querySelector('.section-header');
    const find = (selector: string) =>
      (header?.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const label = part === 'motivations' ? 'Motivation' : 'Psychological purpose';
    expect([find('.part-label'), find('h1'), find('.idea')]).toEqual([
      `${label} ${section.order} of 5`,
      section.title,
      section.idea,
    ]);
  },
);

test.for(inOrder)('the page of $id leads to the sections it is related to', ({ part, id, related }) => {
  const links = [...getPage(`/${part}/${id}/`).document.querySelectorAll('.section-related > span a')];
  const others = related.map((key) => sections.find((section) => section.id === key));
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    others.map((other) => [other?.title, `/${other?.part ?? ''}/${other?.id ?? ''}/`]),
  );
});

test('the structured data of no page has a quotation that is only attributed', () => {
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
