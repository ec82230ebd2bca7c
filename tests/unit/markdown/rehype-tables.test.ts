import { expect, test } from 'vitest';
import { rehypeTables } from '../../../src/markdown/rehype-tables.ts';
import { renderMarkdown } from './render-markdown.ts';

const table = '| Study | People |\n| :-- | --: |\n| Moran | 212 |\n';
const render = (text: string) => renderMarkdown(text, { rehype: [rehypeTables] }).replaceAll('\n', '');

const renderedTable =
  '<div class="table-scroll" role="group" aria-label="Study, People" tabindex="0"><table role="table">' +
  '<thead role="rowgroup"><tr role="row"><th data-align="left" scope="col" role="columnheader">Study</th>' +
  '<th data-align="right" scope="col" role="columnheader">People</th></tr></thead>' +
  '<tbody role="rowgroup"><tr role="row"><th scope="row" data-align="left" role="rowheader">Moran</th>' +
  '<td data-align="right" role="cell" data-label="People">212</td></tr></tbody>' +
  '</table></div>';

/** A table without what labels and roles say: those are tested where they are made. */
const withoutRoles = (html: string) => html.replaceAll(/ (?:role="(?!group)\w+"|data-label="[^"]*")/g, '');

test('puts a table in one box that scrolls, its alignment in data attributes alone', () => {
  expect(render(table)).toBe(renderedTable);
});

test('puts each of two tables in a box of its own', () => {
  expect(render(`${table}\n${table}`)).toBe(renderedTable + renderedTable);
});

test('puts a table within a quotation in a box', () => {
  expect(withoutRoles(render('> | Study |\n> | --- |\n> | Moran |\n'))).toBe(
    '<blockquote><div class="table-scroll" role="group" aria-label="Study" tabindex="0"><table>' +
      '<thead><tr><th scope="col">Study</th></tr></thead><tbody><tr><th scope="row">Moran</th></tr></tbody></table></div></blockquote>',
  );
});

test('makes the cells of the first row headers of columns, and the first of each other row its header', () => {
  expect(withoutRoles(render('| A | B |\n| --- | --- |\n| *C* | D |\n| E | F |\n'))).toContain(
    '<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><th scope="row"><em>C</em></th><td>D</td></tr><tr><th scope="row">E</th><td>F</td></tr></tbody>',
  );
});
