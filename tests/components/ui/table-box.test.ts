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

const slot =
  '<table><thead><tr><th scope="col">Colour</th><th scope="col">Used <em>for</em></th></tr></thead>' +
  '<tbody><tr><th scope="row">rose</th><td>links &amp; more</td></tr></tbody></table>';

test('says in each cell what its column is, and what everything is where it will be no table to a browser', async () => {
  const { element, getByRole } = await renderComponent(TableBox, { props: { label: 'Colours' }, slot });
  expect(getByRole('cell').getAttribute('data-label')).toBe('Used for');
  expect(getByRole('cell').textContent).toBe('links & more');
  const roles = [...element.querySelectorAll('table, table *:not(em)')].map((part) => part.getAttribute('role'));
  const head = ['rowgroup', 'row', 'columnheader', 'columnheader'];
  expect(roles).toEqual(['table', ...head, 'rowgroup', 'row', 'rowheader', 'cell']);
});

test('leaves a narrow table as it is: it never scrolls, and needs no key', async () => {
  const { element, getByRole } = await renderComponent(TableBox, { props: { label: 'Colours', isNarrow: true }, slot });
  expect(getByRole('group').hasAttribute('tabindex')).toBe(false);
  expect(element.querySelectorAll('[data-label], table[role]')).toHaveLength(0);
});
