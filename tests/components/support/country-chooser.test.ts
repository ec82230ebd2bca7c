import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import CountryChooser from '../../../src/components/support/CountryChooser.astro';
import { renderComponent } from '../render.ts';
import { chile, norway } from '../sample-help.ts';

const renderChooser = () => renderComponent(CountryChooser, { props: { countries: [chile, norway] } });

test('offers every country, and none is chosen before a reader does', async () => {
  const { getByRole } = await renderChooser();
  const chooser = getByRole('combobox', { name: /^Show help in/ });
  const options = within(chooser).getAllByRole<HTMLOptionElement>('option');
  expect(options.map((option) => [option.value, option.textContent])).toEqual([
    ['', 'every country'],
    ['cl', 'Chile'],
    ['no', 'Norway'],
  ]);
  expect(options.filter((option) => option.hasAttribute('selected'))).toEqual([]);
  expect(chooser.getAttribute('autocomplete')).toBe('off');
});

test('hides the lines of all countries but the one chosen, by styles alone', async () => {
  const { element } = await renderChooser();
  expect(element.querySelector('style')?.textContent).toBe(
    '@layer components{' +
      '.support:has(option[value=cl]:checked) .country-help:not([data-country=cl]),' +
      '.support:has(option[value=no]:checked) .country-help:not([data-country=no])' +
      '{display:none}}',
  );
  expect(element.querySelector('script')).toBeNull();
});
