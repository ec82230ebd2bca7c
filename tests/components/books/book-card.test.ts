import { afterEach, expect, test, vi } from 'vitest';
import BookCard from '../../../src/components/books/BookCard.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { recommending, shelf, tags } from '../sample-books.ts';

setCollections(shelf);
afterEach(() => vi.unstubAllEnvs());

const renderCard = (path = recommending) => renderComponent(BookCard, { props: { book: 'letters-kept' }, path });

test('says what the book is, and why it is here', async () => {
  const { element, getByRole, getByText } = await renderCard();
  // Its label is its first line, and would be said twice.
  expect(getByRole('complementary').hasAttribute('aria-label')).toBe(false);
  expect(getByText('Letters kept: And those that were not').localName).toBe('cite');
  expect(getText(element)).toContain(
    'Cy Hale, Di Moss and Ed Wood. Sample Press, 2003. ISBN 9780000000002 (paperback). We read its <opening>. The publisher’s page, reference',
  );
});

test('leads to its publisher, and to its reference', async () => {
  const { getByRole } = await renderCard();
  const link = getByRole('link', { name: 'The publisher’s page' });
  expect(link.getAttribute('href')).toBe('https://example.org/letters-kept');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(getByRole('link', { name: 'reference' }).getAttribute('href')).toBe('/references/#hale2003');
});

test('has no paid link where no shop pays', async () => {
  vi.stubEnv('AFFILIATE_TAGS', undefined);
  const { queryByText } = await renderCard();
  expect(queryByText(/paid link/)).toBeNull();
});

test.for(['/', recommending])('marks the link of the shop that pays, on %s', async (path) => {
  vi.stubEnv('AFFILIATE_TAGS', tags);
  const { getAllByRole, getByText } = await renderCard(path);
  const paid = getAllByRole('link', { name: /paid/ });
  expect(paid.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
    [
      'Corner Books (paid link)',
      'https://corner.example.org/9780000000002?tag=ours-21',
      'sponsored noopener noreferrer',
    ],
  ]);
  expect(getByText(/Corner Books <pays> us\./).hasAttribute('data-paid')).toBe(true);
});

test('has none on any other page', async () => {
  vi.stubEnv('AFFILIATE_TAGS', tags);
  const { queryByText } = await renderCard('/booklet/');
  expect(queryByText(/paid link/)).toBeNull();
});
