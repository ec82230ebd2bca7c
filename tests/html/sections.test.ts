import { expect, test } from 'vitest';
import { beats, getBeatId } from '../../src/lib/site/addresses.ts';
import { sampledSections } from '../browser/site-pages.ts';
import { getEmblem, getPlaceEmblem } from '../../src/lib/drawings/emblems/emblems.ts';
import { getPage, getText, pages, sectionPages } from './built-site.ts';
import { experts, parts, sections, sectionsInOrder, siteName } from './content-files.ts';

const withCallout = experts.map(({ quotation }) => String(quotation.section));
const getId = (path: string) => path.split('/').at(-2) ?? '';

test.for(sectionPages)('$path has all its beats', ({ path, document }) => {
  const id = getId(path);
  const expected = beats.filter((beat) => beat !== 'expert' || withCallout.includes(id));
  expect(expected.filter((beat) => document.getElementById(getBeatId(id, beat)) === null)).toEqual([]);
});

test('the article has all sections in order', () => {
  const ids = [...getPage('/').document.querySelectorAll('h3')].map(({ id }) => id);
  expect(ids).toEqual(sectionsInOrder.map(({ id }) => id));
});

test.for(sectionsInOrder)('the page of $id leads back to the section before it and on to the one after', (section) => {
  const place = sectionsInOrder.indexOf(section);
  const pager = getPage(`/${section.part}/${section.id}/`).document.querySelector('.section-pager');
  const shown = [...(pager?.querySelectorAll('a') ?? [])].map((link) => [
    link.textContent.replaceAll(/\s+/g, ' ').trim(),
    link.getAttribute('rel'),
    link.getAttribute('href'),
  ]);
  const toLink = (word: string, relation: string, other: typeof section | undefined) =>
    other === undefined ? [] : [[`${word} ${other.title}`, relation, `/${other.part}/${other.id}/`]];
  expect(shown).toEqual([
    ...toLink('Previous', 'prev', sectionsInOrder[place - 1]),
    ...toLink('Next', 'next', sectionsInOrder[place + 1]),
  ]);
});

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

test.for(sectionsInOrder)(
  'the page of $id begins with what its emblem shows, its part, title and question, then the reason, what is known and what to take away',
  ({ part, id, ...section }) => {
    const header = getPage(`/${part}/${id}/`).document.querySelector('.section-top');
    const shown = [...(header?.querySelectorAll('p, h1, li') ?? [])].map(({ textContent }) => toPlain(textContent));
    const label = parts.find((each) => each.id === part)?.sectionLabel ?? '';
    const { length } = sections.filter((each) => each.part === part);
    expect(shown).toEqual([
      `${getEmblem(section.emblem ?? getPlaceEmblem(section.order)).text}.`,
      expect.stringMatching(new RegExp(`^${label} ${section.order} of ${length} · \\d minutes to read$`)),
      section.title,
      section.question,
      section.idea,
      `What is known: ${section.answer}`,
      `To take away: ${section.takeAway}`,
    ]);
    expect(header?.querySelector('.idea')?.id).toBe(`${id}-idea`);
  },
);

/** Words from the key points to the questions, of which a minute’s reading is 238. */
test.for(sectionsInOrder)('the page of $id says how long it takes to read', ({ part, id }) => {
  const { document } = getPage(`/${part}/${id}/`);
  const article = document.querySelector('.section-page')?.cloneNode(true) as Element;
  const apart = [
    ...[
      'h1',
      'h2',
      'figure',
      'style',
      'svg',
      '.part-label',
      '.section-emblem',
      '.side-nav-place',
      '.margin-note',
      '.footnotes',
      '.callout',
    ],
    ...['.book-card', '.citations', '.claim-list', '.section-ways', '.fold'],
  ].join();
  for (const element of article.querySelectorAll(apart)) element.remove();
  const minutes = toPlain(article.textContent).split(' ').length / 238;
  const [, shown = ''] = / · (\d+) minutes/.exec(toPlain(document.querySelector('.part-label')?.textContent)) ?? [];
  // A few more words are counted here: addresses of anchors, and those before what a finding cannot tell.
  expect(Math.abs(Number(shown) - minutes)).toBeLessThan(1);
});

test.for(sectionsInOrder)('the title of the page of $id is its question', ({ part, id, question }) => {
  expect(getPage(`/${part}/${id}/`).document.title).toBe(`${question} · ${siteName}`);
});

test('both parts say what is not on the list: fun, missing it, loneliness, being drunk', () => {
  const paragraphs = ['/', '/motivations/'].map((path) =>
    [...getPage(path).document.querySelectorAll('.prose > p')]
      .map(({ textContent }) => toPlain(textContent))
      .find((text) => text.startsWith('Not on this list')),
  );
  for (const text of paragraphs) {
    for (const reason of [/\bfun\b/, /\bmiss/, /\blonel/i, /\bdr[uau]nk\b/]) expect(text).toMatch(reason);
  }
});

test.for(sectionsInOrder)('the page of $id leads to the sections it is related to', ({ part, id, related }) => {
  const links = [...getPage(`/${part}/${id}/`).document.querySelectorAll('.section-related > span a')];
  const others = related.map((key) => sectionsInOrder.find((section) => section.id === key));
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    others.map((other) => [other?.title, `/${other?.part ?? ''}/${other?.id ?? ''}/`]),
  );
});

test('the short answer says why before how common and how certain', () => {
  const text = toPlain(getPage('/').document.querySelector('.short-answer')?.textContent);
  const before = text.slice(0, text.search(/\bcommon\b|certain|per cent|quarter|\d/));
  const reasons = [
    /goodbye/,
    /\blos(?:s|ing)\b/,
    /\bwanted\b/,
    /\b(?:fight|heat|anger)\b/,
    /\b(?:hope|chance|again)\b/,
  ];
  expect(reasons.filter((reason) => reason.test(before)).length).toBeGreaterThanOrEqual(3);
});

test('the structured data of a page has a quotation that is traced, and none that is only attributed', () => {
  const quoting = experts
    .filter(({ quotation }) => quotation.provenance.status === 'traced')
    .map(({ quotation }) => sectionsInOrder.find(({ id }) => id === String(quotation.section)))
    .map((section) => `/${section?.part ?? ''}/${section?.id ?? ''}/`);
  const told = pages.filter(({ html }) => html.includes('"@type":"Quotation"')).map(({ path }) => path);
  expect(told.toSorted()).toEqual(quoting.toSorted());
});

test('the speaker known only as Dr. Fisher is not given a first name', () => {
  expect(getText(getPage('/motivations/validation-and-reassurance/'))).not.toMatch(/Helen/);
  expect(
    getPage('/experts/').document.getElementById('dr-fisher')?.parentElement?.parentElement?.textContent,
  ).not.toMatch(/Helen/);
});

test.for(pages)('a screen reader says no link of $path that only copies an address, but a heading', ({ document }) => {
  const said = [...document.querySelectorAll('[data-copy-address]:not([aria-hidden="true"][tabindex="-1"])')];
  expect(said.filter((link) => link.textContent !== link.closest('h1, h2, h3')?.textContent)).toEqual([]);
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

test('the sections that the browser tests look at closely have every class that a section has', () => {
  const getClasses = (paths: string[]) =>
    new Set(
      sectionPages
        .filter(({ path }) => paths.includes(path))
        .flatMap(({ document }) => [...document.querySelectorAll('[class]')].flatMap((node) => [...node.classList])),
    );
  const all = getClasses(sectionPages.map(({ path }) => path));
  // One day a quotation is traced, another is not; the colophon shows both.
  const lacking = all.difference(getClasses(sampledSections)).difference(new Set(['quoted-untraced']));
  expect([...lacking]).toEqual([]);
});
