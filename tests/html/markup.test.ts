import { HtmlValidate, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { allPaths, sampledSections } from '../browser/site-pages.ts';
import { getPage, getText, pages, sectionPages } from './built-site.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

test('all pages are built, and all are known to the browser tests', () => {
  expect(pages.map(({ path }) => path).toSorted()).toEqual(allPaths.toSorted());
  expect(sectionPages).toHaveLength(10);
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

/** Not redundant: as blocks, on a phone, a browser may not know the parts of a table any more. */
const isRoleOfTable = ({ ruleId, message }: Message) =>
  ruleId === 'no-redundant-role' && /"(?:table|rowgroup|row|columnheader|rowheader|cell)" on <t/.test(message);

test.for(pages)('$path is valid HTML', async ({ path, html }) => {
  const report = await validator.validateString(html, path);
  const faults = report.results.flatMap(({ messages }) =>
    messages
      .filter((message) => !isRoleOfTable(message))
      .map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} (${selector ?? ''})`),
  );
  expect(faults).toEqual([]);
});

test.for(pages)('$path has no id twice', ({ document }) => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
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

test('tables scroll in boxes of their own and have no inline style', () => {
  const tables = pages.flatMap(({ document }) => [...document.querySelectorAll('table')]);
  expect(tables.length).toBeGreaterThan(1);
  // Those of strips are laid out anew where they would be too wide.
  const loose = tables.filter((table) => table.closest('.table-scroll, .overview, .evidence-strips') === null);
  expect(loose.map(({ className }) => className)).toEqual([]);
});

test.for(pages)('$path has no inline style, which the security policy would refuse', ({ document }) => {
  expect([...document.querySelectorAll('[style]')].map((element) => element.outerHTML)).toEqual([]);
});

test.for(pages)('$path glues no words together and leaves no space before a full stop', (page) => {
  // A program has its own signs.
  const programs = [...page.document.querySelectorAll('main pre code')];
  const text = programs.reduce(
    (rest, { textContent }) => rest.replace(textContent.replaceAll(/\s+/g, ' ').trim(), ''),
    getText(page),
  );
  expect(text.match(/.{20}(\( | [,:;)]| \.(?= |$)).{0,10}/g) ?? []).toEqual([]);
});

test('links beside each other keep the space between them', () => {
  const items = [...getPage('/about/').document.querySelectorAll('.site-footer p')].map(
    (element) => element.textContent,
  );
  expect(items.join('').replaceAll(/\s+/g, ' ')).toContain(
    'see Support. Prose under CC BY 4.0. No cookies, no tracking: privacy.',
  );
});
