import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import TableBox from '../../../src/components/ui/TableBox.astro';
import { renderComponent } from '../render.ts';

test('is a named box around its table, to be reached by key and scrolled', async () => {
  const { getByRole } = await renderComponent(TableBox, {
    props: { label: 'Colours' },
    slot: '<table><tr><td>rose</td></tr></table>',
  });
  const box = getByRole('group', { name: 'Colours' });
  expect(box.getAttribute('tabindex')).toBe('0');
  within(box).getByRole('cell', { name: 'rose' });
});
