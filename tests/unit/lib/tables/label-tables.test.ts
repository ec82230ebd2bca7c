import { expect, test } from 'vitest';
import { labelTables } from '../../../../src/lib/tables/label-tables.ts';

const head =
  '<thead><tr><th scope="col">Who</th><th scope="col"> What was\n found </th><th scope="col">Limit</th></tr></thead>';
const readLabels = (body: string) =>
  [...labelTables(`<table>${head}<tbody>${body}</tbody></table>`).matchAll(/data-label="([^"]*)"/g)].map(
    ([, label]) => label,
  );

test('names the column of each cell but the first, in one line', () => {
  expect(readLabels('<tr><th scope="row">A</th><td>B</td><td>C</td></tr>')).toEqual(['What was found', 'Limit']);
});

test('counts the columns that a cell spans', () => {
  expect(readLabels('<tr><td colspan="2">A</td><td>B</td></tr>')).toEqual(['Who', 'Limit']);
});

test('knows the header of a row, and of a group of rows, from that of a column', () => {
  const table = '<table><tbody><tr><th scope="rowgroup">A</th></tr><tr><th scope="row">B</th></tr></tbody></table>';
  expect(labelTables(`<p>x</p>${table}`)).toBe(
    '<p>x</p><table role="table"><tbody role="rowgroup"><tr role="row"><th scope="rowgroup" role="rowheader">A</th></tr>' +
      '<tr role="row"><th scope="row" role="rowheader">B</th></tr></tbody></table>',
  );
});
