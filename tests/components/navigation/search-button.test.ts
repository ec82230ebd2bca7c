import { expect, test } from 'vitest';
import SearchButton from '../../../src/components/navigation/SearchButton.astro';
import { renderComponent } from '../render.ts';

test('opens search by press or key, and leads to the topics where there is no script', async () => {
  const { getByRole } = await renderComponent(SearchButton);
  const button = getByRole('button', { name: 'Search' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K');
  expect(button.hasAttribute('data-search-open')).toBe(true);
  expect(button.getAttribute('type')).toBe('submit');
  expect(button.closest('form')?.getAttribute('action')).toBe('/topics/');
});
