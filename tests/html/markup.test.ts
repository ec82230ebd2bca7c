import { HtmlValidate, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { allPaths } from '../browser/site-pages.ts';
import { getPage, getText, pages, sectionPages } from './built-site.ts';
import { sections } from './content-files.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

test('all pages are built, and all are known to the browser tests', () => {
  expect(pages.map(({ path }) => path).toSorted()).toEqual(allPaths.toSorted());
  expect(sectionPages).toHaveLength(sections.length);
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
