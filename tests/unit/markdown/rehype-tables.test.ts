import { expect, test } from 'vitest';
import { rehypeTables } from '../../../src/markdown/rehype-tables.ts';
import { renderMarkdown } from './render-markdown.ts';

const table = '| Study | People |\n| :-- | --: |\n| Moran | 212 |\n';
const render = (text: string) => renderMarkdown(text, { rehype: [rehypeTables] }).replaceAll('\n', '');

const renderedTable =
  '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>' +
  '<thead><tr><th data-align="left">Study</th><th data-align="right">People</th></tr></thead>' +
  '<tbody><tr><td data-align="left">Moran</td><td data-align="right">212</td></tr></tbody>' +
  '</table></div>';

test('puts a table in one box that scrolls, its alignment in data attributes alone', () => {
  expect(render(table)).toBe(renderedTable);
});

test('puts each of two tables in a box of its own', () => {
  expect(render(`${table}\n${table}`)).toBe(renderedTable + renderedTable);
});

test('puts a table within a quotation in a box', () => {
  expect(render('> | Study |\n> | --- |\n> | Moran |\n')).toBe(
    '<blockquote><div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>' +
      '<thead><tr><th>Study</th></tr></thead><tbody><tr><td>Moran</td></tr></tbody></table></div></blockquote>',
  );
});
