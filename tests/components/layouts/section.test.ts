import { beforeEach, expect, test } from 'vitest';
import Section from '../../../src/layouts/Section.astro';
import { getSection } from '../../../src/content/entries.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

const renderPage = async (part = 'motivations', id = 'fear-of-loss') => {
  const section = await getSection({ collection: 'sections', id });
  return renderComponent(Section, { props: { section }, path: `/${part}/${id}/` });
};

test('has its beats in order, each under its heading and at its anchor', async () => {
  const { getAllByRole } = await renderPage();
  const headings = getAllByRole('heading');
  expect(headings.map((heading) => `${heading.localName} ${getText(heading)}`)).toEqual([
    'h1 Fear of loss',
    'h2 How the claims stand',
    'h2 What it feels like',
    'h2 What the research leaves out',
    'h2 Worth asking yourself',
    'h2 What the research says',
    'h2 The studies',
    'h2 The terms',
    'h2 Cite this section',
  ]);
  expect(headings.map(({ id }) => id)).toEqual([
    'fear-of-loss',
    'fear-of-loss-claims',
    'fear-of-loss-description',
    'fear-of-loss-limits',
    'fear-of-loss-questions',
    'fear-of-loss-research',
    'fear-of-loss-studies',
    'fear-of-loss-terms',
    'fear-of-loss-cite',
  ]);
});

test('has a heading of its own for how a purpose works', async () => {
  const { getByRole, queryByRole } = await renderPage('purposes', 'attachment-styles');
  expect(getByRole('heading', { name: 'How it works' }).id).toBe('attachment-styles-description');
  expect(queryByRole('heading', { name: 'What it feels like' })).toBeNull();
});

test('says how its own claims stand before its prose, its leads first, and its ways on before its sources', async () => {
  const { element, getByRole, getAllByRole, getByText } = await renderPage();
  const verdicts = getAllByRole('link', { name: /^(?:Supported|Mixed evidence|Contradicted|Untested)/ });
  expect(readAddresses(verdicts)).toEqual(['/claims/#loss-reason', '/claims/#loss-effect']);
  const inOrder: Element[] = [
    getByRole('heading', { name: 'How the claims stand' }),
    ...verdicts,
    getByText('Some of us sit.'),
    getByText('Nobody over sixty was asked.'),
    getByText('What would you lose?'),
    getByRole('link', { name: 'Next Attachment styles' }),
    getByText(/^This section/),
    getByText('Those who feared most rang most.', { exact: false }),
  ];
  expect([...element.querySelectorAll('*')].filter((each) => inOrder.includes(each))).toEqual(inOrder);
});

test('folds its sources, each under its heading with how many there are', async () => {
  const { element } = await renderPage();
  const folds = [...element.querySelectorAll('details.fold')];
  expect(folds.map((fold) => [getText(fold.querySelector('summary') ?? fold), fold.hasAttribute('open')])).toEqual([
    ['What the research says 1 finding', false],
    ['The studies 1 work', false],
    ['The terms 0 terms', false],
    ['Cite this section in six ways', false],
  ]);
});

test('says beside its emblem what that shows', async () => {
  const { element } = await renderPage();
  const emblem = element.querySelector('.section-emblem');
  expect(emblem && getText(emblem)).toBe('A small circle leaving a large one, and the empty place it leaves inside.');
});

test('says its prose, its findings and what the research leaves out', async () => {
  const { getByText } = await renderPage();
  expect(getByText('Some of us sit.').closest('figure')).toBeNull();
  expect(getByText('Those who feared most rang most.', { exact: false }).closest('li')?.id).toBe(
    'fear-of-loss-finding-ash2010',
  );
  expect(getByText('Nobody over sixty was asked.').previousElementSibling?.id).toBe('fear-of-loss-limits');
});

test('leads to the section before and the one after, in reading order', async () => {
  const { getByRole } = await renderPage();
  expect(getByRole('link', { name: 'Previous Closure' }).getAttribute('rel')).toBe('prev');
  expect(getByRole('link', { name: 'Next Attachment styles' }).getAttribute('rel')).toBe('next');
});

test('leads to related sections in the author’s order, and to its place in the article', async () => {
  const { getByText } = await renderPage();
  const related = getByText(/^This section/);
  expect(getText(related)).toBe('Related: Attachment styles, Closure. This section in the whole article.');
  expect(readAddresses([...related.querySelectorAll('a')])).toEqual([
    '/purposes/attachment-styles/',
    '/motivations/emotional-closure/',
    '/#fear-of-loss',
  ]);
});

test('shows the figure of its section, and none in another', async () => {
  expect((await renderPage()).getByRole('img', { name: /^Two fans of lines/ })).toBeTruthy();
  expect((await renderPage('motivations', 'emotional-closure')).queryByRole('img')).toBeNull();
});

test('tells the day of publication from those of the reading and of the next', async () => {
  const { getByText } = await renderPage();
  expect(getText(getByText('Last read through', { exact: false }))).toBe(
    'Published 3 February 2024. Last read through 7 June 2025; next due by 11 October 2026. Corrections and changes',
  );
});

test('is cited by the day of publication, with its own address', async () => {
  const { getAllByRole } = await renderPage();
  const [apa] = getAllByRole('definition').filter((place) => getText(place).startsWith('Why We Go Back. (2024'));
  expect(apa && getText(apa)).toContain(
    'Why We Go Back. (2024, February 3). Fear of loss. https://example.org/motivations/fear-of-loss/',
  );
});

test('says in its head what it is, and in structured data when', async () => {
  const { element } = await renderPage();
  expect(getTexts([...element.querySelectorAll('head > title')])).toEqual(['Is it loss? · Why We Go Back']);
  expect(element.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
    'Losing somebody can look worse than it is.',
  );
  expect(element.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://example.org/motivations/fear-of-loss/',
  );
  const graph = element.querySelector('script[type="application/ld+json"]')?.textContent;
  expect(graph).toContain('"datePublished":"2024-02-03","dateModified":"2025-06-07",');
});
