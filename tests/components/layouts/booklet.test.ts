import { beforeEach, expect, test } from 'vitest';
import Booklet from '../../../src/layouts/Booklet.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createExpert, createSite, figures } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

const renderBooklet = () => renderComponent(Booklet, { path: '/booklet/' });

test('has on its cover what it is, and when it was last read through', async () => {
  const { getByRole, getByText } = await renderBooklet();
  expect(getText(getByRole('heading', { level: 1 }))).toBe('Why chairs');
  expect(getText(getByText('Why chairs, in short.'))).toBe('Why chairs, in short.');
  expect(getText(getByText('as last read', { exact: false }))).toBe('example.org, as last read through on 7 June 2025');
});

test('has contents that stay within it, to the works at its end', async () => {
  const { getByRole } = await renderBooklet();
  const links = [...getByRole('navigation', { name: 'Contents' }).querySelectorAll('a')];
  expect(getTexts(links)).toEqual(['Closure', 'Fear of loss', 'Attachment styles', 'And then', 'Works cited']);
  expect(readAddresses(links)).toEqual([
    '#emotional-closure',
    '#fear-of-loss',
    '#attachment-styles',
    '#closing',
    '#references',
  ]);
});

test('has the figures, and in full every work that is cited', async () => {
  const { getByRole } = await renderBooklet();
  expect(getByRole('img', { name: /^Two fans of lines/ })).toBeTruthy();
  const works = getByRole('heading', { name: 'Works cited' }).closest('section');
  expect(works && getTexts([...works.querySelectorAll('li')])).toEqual(['Ash, A. (2010). On chairs.']);
});

test('has the works that only a figure or only a person cites, in the order of a list', async () => {
  const site = createSite();
  const birch = { collection: 'references', id: 'birch2012' };
  const read = async (more: Partial<typeof site> | object) => {
    setCollections({ ...site, ...more });
    const works = (await renderBooklet()).getByRole('heading', { name: 'Works cited' }).closest('section');
    return works && getTexts([...works.querySelectorAll('li')]).map((text) => text.slice(0, 5));
  };
  expect(await read({ figures: byId({ ...figures.counts, cites: [birch] }) })).toEqual(['Ash, ', 'Birch']);
  expect(await read({ experts: byId(createExpert({ references: [] })) })).toEqual(['Ash, ']);
});
