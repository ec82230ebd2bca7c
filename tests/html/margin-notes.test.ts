/** Notes in the margin say what their footnotes and studies say. */
import { expect, test } from 'vitest';
import { getPage, pages, sectionPages } from './built-site.ts';
import { sections, studies } from './content-files.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const withNotes = pages.filter(({ document }) => document.querySelector('[data-footnote-ref]') !== null);

/** Several notes may stand before their paragraph. */
function getParagraphAfter(note: Element | null): Element | null {
  let next = note?.nextElementSibling ?? null;
  while (next?.matches('.margin-note') === true) next = next.nextElementSibling;
  return next;
}

test('each page has footnotes whose sections have some in their files', () => {
  const written = sections.filter(({ body }) => body.includes('[^')).map(({ part, id }) => `/${part}/${id}/`);
  expect(written.length).toBeGreaterThan(0);
  const paths = withNotes.map(({ path }) => path);
  expect(paths.filter((path) => sectionPages.some((page) => page.path === path)).toSorted()).toEqual(
    written.toSorted(),
  );
  expect(paths).toEqual(expect.arrayContaining(['/', '/booklet/']));
});

test.for(withNotes)('$path has the words of each footnote in its margin, right after the number', ({ document }) => {
  const pairs = [...document.querySelectorAll('[data-footnote-ref]')].map((reference) => {
    const item = document.getElementById(reference.getAttribute('href')?.slice(1) ?? '')?.cloneNode(true) as Element;
    for (const back of item.querySelectorAll('[data-footnote-backref]')) back.remove();
    const paragraphs = [...item.querySelectorAll('p')].map(({ textContent }) => toPlain(textContent));
    const note = reference.closest('sup')?.nextElementSibling;
    return {
      note: note?.classList.contains('margin-note') === true && toPlain(note.textContent),
      item: paragraphs.join(' '),
    };
  });
  expect(pairs.map(({ note }) => note)).toEqual(pairs.map(({ item }) => item));
});

test.for(pages)('$path has no block and no id within a note in the margin', ({ document }) => {
  expect(document.querySelectorAll('.margin-note :is(p, div, ul, ol, [id])')).toHaveLength(0);
});

test.for(sectionPages)('$path tells in its margin what each study cannot tell, in its own words', ({ document }) => {
  const notes = [...document.querySelectorAll('.margin-note:has(> b)')].map(({ textContent }) => toPlain(textContent));
  const limits = studies.map(({ cannotTell }) => toPlain(cannotTell));
  const known = notes.filter((note) => {
    const limit = note.split('It cannot tell: ')[1] ?? '-';
    return limits.some((text) => text.startsWith(limit));
  });
  expect(notes.length).toBeGreaterThan(0);
  expect(known).toEqual(notes);
});

test.for(sectionPages)('$path has a study in its margin once, beside a paragraph that cites it', ({ document }) => {
  const notes = [...document.querySelectorAll('.margin-note > b')];
  const labels = notes.map(({ textContent }) => toPlain(textContent));
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  const strays = notes.filter((name) => {
    const paragraph = getParagraphAfter(name.closest('.margin-note'));
    const cited = [...(paragraph?.querySelectorAll('.citations a') ?? [])];
    return !cited.some((link) => toPlain(link.textContent).startsWith(toPlain(name.textContent)));
  });
  expect(strays.map(({ textContent }) => textContent)).toEqual([]);
});

test('notes about studies are no part of what a screen reader reads, which has them in the list of studies', () => {
  const { document } = getPage('/purposes/attachment-styles/');
  const notes = [...document.querySelectorAll('.margin-note:has(> b)')];
  expect(notes.every((note) => note.getAttribute('aria-hidden') === 'true')).toBe(true);
  expect(notes.every((note) => note.querySelector('a, button') === null)).toBe(true);
});

test('footnotes of several sections share the article page, and each leads there and back', () => {
  const { document } = getPage('/');
  const references = [...document.querySelectorAll('a[data-footnote-ref]')];
  const backs = [...document.querySelectorAll('a[data-footnote-backref]')];
  const hosts = new Set(references.map(({ id }) => id.replace(/-fnref-.*/, '')));
  expect([...hosts]).toEqual([
    'emotional-closure',
    'hope-for-reconciliation',
    'cognitive-dissonance',
    'dopamine-and-reward-system',
  ]);
  const lost = [...references, ...backs].filter(
    (link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '') === null,
  );
  expect(lost).toEqual([]);
  expect(backs.map((link) => link.getAttribute('aria-label'))).toContain('Back to note 1 in the text, on drift');
});

test('a section keeps the anchors of its footnotes on both its pages', () => {
  const anchor = 'hope-for-reconciliation-fn-drift';
  expect(getPage('/').document.getElementById(anchor)).not.toBeNull();
  expect(getPage('/motivations/hope-for-reconciliation/').document.getElementById(anchor)).not.toBeNull();
});
