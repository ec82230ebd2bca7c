import { afterEach, expect, test, vi } from 'vitest';
import PaidLinksPassage from '../../../src/components/books/PaidLinksPassage.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { shelf, tags } from '../sample-books.ts';

setCollections(shelf);
afterEach(() => vi.unstubAllEnvs());

test('names the shops that pay, in the words that each asks for, and no other', async () => {
  vi.stubEnv('AFFILIATE_TAGS', tags);
  const { getByRole, getAllByRole } = await renderComponent(PaidLinksPassage);
  expect(getByRole('heading', { level: 2, name: 'Paid links' }).id).toBe('paid-links');
  expect(getByRole('region', { name: 'Paid links' }).hasAttribute('data-paid')).toBe(true);
  expect(getAllByRole('listitem').map(getText)).toEqual(['Corner Books: Corner Books <pays> us.']);
});

test('is not there where no shop pays', async () => {
  vi.stubEnv('AFFILIATE_TAGS', undefined);
  const { element } = await renderComponent(PaidLinksPassage);
  expect(getText(element)).toBe('');
});
