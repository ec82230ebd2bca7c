/** What a reader weighs: numbers with their sources, works with their cards, terms with their uses. */
import { expect, test } from 'vitest';
import { getPage, pages, sectionPages, type BuiltPage } from './built-site.ts';
import { references, sections, studies, terms } from './content-files.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const studyById = new Map(studies.map((study) => [study.id, study]));
const reading = pages.filter(
  ({ path }) =>
    !['/404.html', '/offline/', '/topics/', '/search/', '/references/', '/booklet/', '/colophon/'].includes(path),
);

const getCards = (document: Document) =>
  [...document.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card'));
const referencesPage = getPage('/references/').document;

test.for(sectionPages)(
  '$path has the card of every term it links; that of every work is among the references',
  (page) => {
    const links = [...page.document.querySelectorAll('article :is(.citations a, a.term-link)')];
    const wanted = links.filter((link) => link.closest('.card-inside') === null);
    const cards = new Set([...getCards(page.document), ...getCards(referencesPage)]);
    const missing = wanted.map((link) => link.getAttribute('href')).filter((href) => !cards.has(href));
    expect(wanted.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  },
);

test('a study’s card gives its facts, and says what comes from elsewhere', () => {
  const card = referencesPage.querySelector('[data-card="/references/#davis2003"]');
  const text = toPlain(card?.textContent);
  expect(text).toContain('Survey · about breakups and exes, not sex with one');
  expect(text).toContain('How: Online survey, 5,248 people.');
  expect(text).toContain('It cannot tell: Which came first');
  expect(text).toContain('The exact number of people comes from slides about the study.');
  expect(text).toContain('Not confirmed on a page we read: whether the DOI resolves.');
});

test.for(sectionPages)(
  '$path tells of each study in full once: in a finding, or in the list of studies',
  ({ path, document }) => {
    const { findings } = sections.find(({ id }) => path.endsWith(`/${id}/`)) ?? { findings: [] };
    const told = new Set(findings.flatMap(({ cites }) => cites));
    const limits = [...document.querySelectorAll('.study-list dt')].filter(({ textContent }) =>
      /It cannot tell/.test(textContent),
    );
    const inFull = document.querySelectorAll('.study-list .card-main .study-facts');
    const listed = [...document.querySelectorAll('.study-list [data-card]')].map((card) =>
      card.getAttribute('data-card'),
    );
    expect(inFull.length).toBe(limits.length);
    expect(listed.filter((address) => told.has(address?.split('#')[1] ?? ''))).toEqual([]);
    expect(document.querySelectorAll('.study-list .csl-entry').length).toBeGreaterThanOrEqual(told.size);
  },
);

/** Digits that count people, days or shares: not years, nor parts of a name such as “9-8-8”. */
const counts = /(?<![\d-])(?!(?:19|20)\d\d(?!\d))\d{2,}(?![\d-])|per cent/;

function getClaims({ document }: BuiltPage): Element[] {
  const blocks = [...document.querySelectorAll('.prose > p, .prose > ul > li, .prose tbody tr, .findings > li')];
  // The files of the site were weighed, and the searches and codes counted, by us.
  const sentences = blocks.filter(
    (block) =>
      block.closest('#privacy-files, [aria-labelledby="how-it-was-made"], [aria-labelledby="verdicts"]') === null,
  );
  return sentences.filter((block) =>
    counts.test(toPlain(block.textContent).replaceAll(/\([^()]*\d{4}[a-z]?[^()]*\)/g, '')),
  );
}

test.for(reading)('$path gives the source of every number, in the same paragraph', (page) => {
  const unsourced = getClaims(page).filter(
    (block) => block.querySelector('.citations a, .strip a, a[href^="https://"]') === null,
  );
  expect(unsourced.map((block) => toPlain(block.textContent))).toEqual([]);
});

test('there are numbers to be sourced', () => {
  expect(reading.flatMap(getClaims).length).toBeGreaterThan(60);
});

test('every work can be reached from its card: itself, or a search for its title', () => {
  const { document } = getPage('/references/');
  const cards = [...document.querySelectorAll('[data-card]')];
  expect(cards).toHaveLength(references.length);
  const stranded = cards.filter((card) => card.querySelector('a[href^="https://"]') === null);
  expect(stranded.map((card) => card.getAttribute('data-card'))).toEqual([]);
});

test('every reference says by name which places cite it, each of them once', () => {
  const { document } = getPage('/references/');
  const entry = document.getElementById('baumeister1995');
  const links = [...(entry?.querySelectorAll('.reference-uses a') ?? [])];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Fear of loss, paragraph 3', '/motivations/fear-of-loss/#fear-of-loss-none-of-this-makes'],
    ['Fear of loss, finding 3', '/motivations/fear-of-loss/#fear-of-loss-finding-baumeister1995'],
  ]);
});

test('every way back from a reference leads to a place that cites it', () => {
  const lost = [...getPage('/references/').document.querySelectorAll('.reference')].flatMap((entry) =>
    [...entry.querySelectorAll('.reference-uses a')].flatMap((link) => {
      const [path = '', anchor = ''] = (link.getAttribute('href') ?? '').split('#');
      const place = getPage(path).document.getElementById(anchor);
      // A callout, a term or a person cites in a box around its anchor; a page as a whole has none.
      const box = place?.closest('.callout, .expert, section, li, tr, p') ?? getPage(path).document;
      return box.querySelector(`a[href="/references/#${entry.id}"]`) === null ? [`${entry.id}: ${path}#${anchor}`] : [];
    }),
  );
  expect(lost).toEqual([]);
});

test('every term says where it is used, and each of those places links it', () => {
  const { document } = getPage('/glossary/');
  const uses = terms.map(({ id }) => [...(document.getElementById(id)?.querySelectorAll('.term-uses a') ?? [])]);
  expect(uses.filter((links) => links.length === 0)).toEqual([]);
  const lost = terms.flatMap(({ id }, i) =>
    (uses[i] ?? []).flatMap((link) => {
      const [path = ''] = (link.getAttribute('href') ?? '').split('#');
      const marked = getPage(path).document.querySelector(`a.term-link[href="/glossary/#${id}"]`);
      return marked === null ? [`${id}: ${path}`] : [];
    }),
  );
  expect(lost).toEqual([]);
});

test.for(sectionPages)('$path links each of its terms once, and none in a heading or a quotation', ({ document }) => {
  // A note in the margin is its footnote again, and only one of the two is ever shown.
  const shown = [...document.querySelectorAll('a.term-link')].filter((link) => link.closest('.margin-note') === null);
  const links = shown.map((link) => link.getAttribute('href'));
  expect(links.filter((href, i) => links.indexOf(href) !== i)).toEqual([]);
  expect(document.querySelectorAll(':is(h1, h2, h3, h4, blockquote, q) a.term-link').length).toBe(0);
});

test('every paragraph of an entry has an anchor, and a section’s page has the same ones as the article', () => {
  const bare = reading.flatMap(({ path, document }) =>
    [...document.querySelectorAll('.prose > p:not([id])')].map((p) => `${path} ${toPlain(p.textContent).slice(0, 40)}`),
  );
  expect(bare).toEqual([]);
  const article = getPage('/').document;
  const ids = sectionPages.flatMap(({ document }) => [...document.querySelectorAll('.prose > p')].map(({ id }) => id));
  expect(ids.filter((id) => article.getElementById(id) === null)).toEqual([]);
});

test('the map marks each section that a finding of a study bears on, and no other', () => {
  const { document } = getPage('/evidence/');
  const shown = [...document.querySelectorAll('.evidence-map td a')].map((link) => link.getAttribute('href'));
  const wanted = sections.flatMap(({ part, id, findings }) => {
    const cited = new Set(findings.flatMap(({ cites }) => cites));
    return [...cited].map((key) => {
      const finding = findings.find(({ cites }) => cites.includes(key));
      return `/${part}/${id}/#${id}-finding-${finding?.cites[0] ?? ''}`;
    });
  });
  expect(shown.toSorted()).toEqual(wanted.toSorted());
});

test('the map fills the marks of studies of sex with an ex, and of no others', () => {
  const { document } = getPage('/evidence/');
  const filled = [...document.querySelectorAll('.evidence-map [data-distance="nearest"]')].map(
    (mark) => mark.closest('tr')?.querySelector('th a')?.getAttribute('href')?.split('#')[1] ?? '',
  );
  expect(filled.length).toBeGreaterThan(8);
  expect([...new Set(filled)].map((id) => studyById.get(id)?.about)).toEqual(Array(4).fill('sex-with-an-ex'));
});

test('“Does it help or hurt?” is answered in under 200 words', () => {
  const prose = getPage('/evidence/').document.querySelector('[aria-labelledby="help-or-hurt"]');
  const answer = [...(prose?.querySelectorAll('.prose > p') ?? [])].map((p) => toPlain(p.textContent)).join(' ');
  expect(answer.split(' ').length).toBeGreaterThan(80);
  expect(answer.split(' ').length).toBeLessThan(200);
});

test('the chart’s drawing and its table hold the same shares', () => {
  const { document } = getPage('/evidence/');
  const labels = [...document.querySelectorAll('.share label')].map((label) => toPlain(label.textContent));
  const sentences = [...document.querySelectorAll('.share-chosen p')].map((text) => toPlain(text.textContent));
  const rows = [...document.querySelectorAll('[aria-labelledby="percentages"] tbody tr')];
  expect(rows).toHaveLength(5);
  const shares = rows.map((row) => toPlain(row.children[0]?.textContent));
  const whats = rows.map((row) => toPlain(row.children[1]?.textContent));
  // The drawing adds whom it is a share of, in short: “44 per cent of all 792 asked”.
  expect(labels.map((label) => label.split(' of ')[0])).toEqual(shares);
  expect(labels.filter((label) => label.includes(' of '))).toHaveLength(5);
  const ends = whats.map((what) => `${what.charAt(0).toLowerCase()}${what.slice(1)}.`);
  expect(sentences.filter((sentence, i) => !sentence.endsWith(ends[i] ?? '?'))).toEqual([]);
});

test('about says how it was made, its limits, that nobody clinical has reviewed it, and what has changed', () => {
  const { document } = getPage('/about/');
  const anchors = ['how-it-was-made', 'verdicts', 'quotations', 'limits', 'clinical-review', 'citing', 'changes'];
  expect(anchors.filter((id) => document.getElementById(id) === null)).toEqual([]);
});
