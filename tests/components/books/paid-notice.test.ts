import { afterEach, expect, test, vi } from 'vitest';
import PaidNotice from '../../../src/components/books/PaidNotice.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { recommending, shelf, tags } from '../sample-books.ts';

setCollections(shelf);
afterEach(() => vi.unstubAllEnvs());

test('says that a paid link stands further down, and where to read what that changes', async () => {
  vi.stubEnv('AFFILIATE_TAGS', tags);
  const { element, getByRole } = await renderComponent(PaidNotice, { path: recommending });
  expect(getText(element)).toMatch(/^Further down, a book is recommended with a paid link: .* paid a share\./);
  expect(getByRole('link', { name: 'What that does and does not change' }).getAttribute('href')).toBe(
    '/about/#paid-links',
  );
});

test.for([
  ['on a page that holds no paid link', '/support/', tags],
  ['where no shop pays', recommending, undefined],
] as const)('says nothing %s', async ([, path, value]) => {
  vi.stubEnv('AFFILIATE_TAGS', value);
  const { element } = await renderComponent(PaidNotice, { path });
  expect(getText(element)).toBe('');
});
