/** A book made up, with the shops that sell it and the section that recommends it. What stands in `<…>` has to stay text. */
import type { BookData } from '../../src/schemas/book.ts';
import type { RetailerData } from '../../src/schemas/retailer.ts';
import type { Given } from './collections.ts';

const book: BookData = {
  id: 'letters-kept',
  title: 'Letters kept',
  subtitle: 'And those that were not',
  authors: ['Cy Hale', 'Di Moss', 'Ed Wood'],
  publisher: 'Sample Press',
  year: 2003,
  isbn: '9780000000002',
  format: 'paperback',
  reference: { collection: 'references', id: 'hale2003' },
  section: { collection: 'sections', id: 'attachment-styles' },
  note: 'We read its <opening>.',
  url: 'https://example.org/letters-kept',
};

const createShop = (id: string, name: string): RetailerData => ({
  id,
  name,
  address: `https://${id}.example.org/{isbn}?tag={tag}`,
  disclosure: `${name} <pays> us.`,
});

/** What `AFFILIATE_TAGS` holds where one of the two shops pays. */
export const tags = 'corner=ours-21';

export const shelf: Given = {
  books: { [book.id]: book },
  retailers: { corner: createShop('corner', 'Corner Books'), market: createShop('market', 'Market Books') },
  sections: { 'attachment-styles': { part: 'purposes', title: 'Attachment styles', order: 3 } },
};

/** Address of the section that recommends it. */
export const recommending = '/purposes/attachment-styles/';
