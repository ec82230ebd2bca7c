import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import ColourTables from '../../../src/components/colophon/ColourTables.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

const readTables = async () => {
  const { getAllByRole } = await renderComponent(ColourTables);
  return getAllByRole('table').map((table) => {
    const [heads, ...rows] = within(table).getAllByRole('row');
    return {
      theme: table.querySelector('caption')?.textContent,
      heads: [...(heads?.children ?? [])].map(getText),
      rows: rows.map((row) => [...row.children].map(getText)),
    };
  });
};

test('has a table for each theme, with what each colour is for and the least that it needs', async () => {
  const tables = await readTables();
  expect(tables.map(({ theme }) => theme)).toEqual(['light', 'dark', 'sepia']);
  for (const { heads, rows } of tables) {
    expect(heads).toEqual(['Colour', 'Used for', 'On paper', 'On a panel', 'At least']);
    expect(rows.map(([name, use, , , least]) => [name?.split(' ')[0], use, least])).toEqual([
      ['ink', 'text, links', '7:1'],
      ['muted', 'small text', '7:1'],
      ['rose', 'motivations and their links', '7:1'],
      ['indigo', 'purposes and their links', '7:1'],
      ['edge', 'edges of controls', '3:1'],
    ]);
  }
});

test('says of each theme its own contrasts, which are greater on its paper than on its panels', async () => {
  const tables = await readTables();
  for (const { rows } of tables) {
    for (const [, , onPaper = '', onPanel = '', least = ''] of rows) {
      expect(parseFloat(onPaper)).toBeGreaterThan(parseFloat(onPanel));
      expect(parseFloat(onPanel)).toBeGreaterThanOrEqual(parseFloat(least));
    }
  }
  expect(new Set(tables.map(({ rows }) => rows[0]?.[2])).size).toBe(3);
});
