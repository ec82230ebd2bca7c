import { expect, test } from 'vitest';
import CertaintyTable from '../../../src/components/evidence/CertaintyTable.astro';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';

test('has the steps in the order in which they are taken, with the numbers of the rule', async () => {
  const { getByRole, getAllByRole } = await renderComponent(CertaintyTable);
  expect(getByRole('group', { name: 'How sure a verdict is, step by step' }).contains(getByRole('table'))).toBe(true);
  expect(getTexts(getAllByRole('rowheader'))).toEqual([
    'Begin',
    'Begin',
    'One up',
    'One up',
    'One down',
    'One down',
    'One down',
    'One down',
    'At most',
    'At least',
  ]);
  const text = getTexts([getByRole('table')])[0];
  expect(text).toContain('if 3 groups or more agree');
  expect(text).toContain('if fewer than 200 people are known to have been studied');
});

test('names the four grades from the least sure', async () => {
  const { getByRole } = await renderComponent(CertaintyTable);
  expect(getTexts([getByRole('paragraph')])).toEqual(['The four steps are very low, low, moderate and high.']);
});
