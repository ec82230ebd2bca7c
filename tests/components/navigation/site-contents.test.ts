import { within } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import SiteContents from '../../../src/components/navigation/SiteContents.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

const renderContents = async (path: string, headings: { href: string; title: string }[] = []) => {
  const { getByRole } = await renderComponent(SiteContents, { props: { path, headings } });
  const nav = getByRole('navigation', { name: 'All contents' });
  return { nav, ...within(nav) };
};

test('is a popover, at the address to which the link of a browser without popovers leads', async () => {
  const { nav } = await renderContents('/about/');
  expect(nav.hasAttribute('popover')).toBe(true);
  expect(nav.id).toBe('contents');
});

test('begins with the help', async () => {
  const { getAllByRole } = await renderContents('/about/', [{ href: '#privacy', title: 'Privacy' }]);
  const [first] = getAllByRole('link');
  expect(first?.getAttribute('href')).toBe('/support/');
  expect(first?.parentElement && getText(first.parentElement)).toBe(
    'Afraid of someone, or thinking of not being here? Support',
  );
});

test('lists the headings of the page before the pages, where it has some', async () => {
  const { getAllByRole, getByText } = await renderContents('/about/', [{ href: '#privacy', title: 'Privacy' }]);
  expect(readAddresses(getAllByRole('link')).slice(0, 3)).toEqual(['/support/', '#privacy', '/motivations/']);
  expect(getByText('On this page').nextElementSibling?.localName).toBe('ul');
  expect((await renderContents('/about/')).queryByText('On this page')).toBeNull();
});

test('lists the sections of each part in their order, under the part and in its hue', async () => {
  const { getByRole } = await renderContents('/about/');
  const read = (name: string) => {
    const part = getByRole('link', { name }).closest<HTMLElement>('[data-hue]');
    const links = part === null ? [] : within(part).getAllByRole('link');
    return [part?.dataset['hue'], getTexts(links), readAddresses(links)];
  };
  expect(read('Motivations')).toEqual([
    'rose',
    ['Motivations', 'Closure', 'Fear of loss'],
    ['/motivations/', '/motivations/emotional-closure/', '/motivations/fear-of-loss/'],
  ]);
  expect(read('Purposes')).toEqual([
    'indigo',
    ['Purposes', 'Attachment styles'],
    ['/purposes/', '/purposes/attachment-styles/'],
  ]);
});

test('on a page that holds the whole article, leads to the sections there', async () => {
  for (const path of ['/', '/booklet/']) {
    const { getByRole } = await renderContents(path);
    expect(getByRole('link', { name: 'Fear of loss' }).getAttribute('href')).toBe(`${path}#fear-of-loss`);
  }
});

test('lists every page that is no section, each once', async () => {
  const { getAllByRole } = await renderContents('/about/');
  const names = getTexts(getAllByRole('link'));
  const pages = ['The article', 'Evidence', 'Claims', 'Topics', 'Glossary', 'People quoted', 'References', 'About'];
  expect(names).toEqual(
    expect.arrayContaining([...pages, 'Support', 'Motivations', 'Purposes', 'Take it along', 'Colophon']),
  );
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.for([
  ['/motivations/fear-of-loss/', 'Fear of loss'],
  ['/purposes/', 'Purposes'],
  ['/glossary/', 'Glossary'],
] as const)('on %s marks that page, and no other', async ([path, name]) => {
  const { getAllByRole } = await renderContents(path);
  const marked = getAllByRole('link').filter((link) => link.hasAttribute('aria-current'));
  expect(marked.map((link) => [getText(link), link.getAttribute('aria-current')])).toEqual([[name, 'page']]);
});

test('says what Leave does, which a narrow bar has no room to explain', async () => {
  const { getByText } = await renderContents('/about/');
  getByText('Leave goes to a neutral page; Back does not come here.');
});
