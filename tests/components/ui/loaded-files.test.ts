import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import LoadedFiles from '../../../src/components/ui/LoadedFiles.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

test('keeps a place for the list of files, under its heads', async () => {
  const { element, getByRole, getByText } = await renderComponent(LoadedFiles);
  getByText('Every file that these pages load', { selector: 'summary' });
  const table = within(getByRole('group', { name: 'Every file that these pages load' })).getByRole('table');
  expect(within(table).getAllByRole('columnheader').map(getText)).toEqual(['File', 'As sent']);
  expect(element.querySelector('#privacy-files tbody[data-loaded-files]')).not.toBeNull();
  within(table).getByRole('cell', { name: 'The list is made when the site is built.' });
});
