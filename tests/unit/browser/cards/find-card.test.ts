import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubDocument } from '../dom.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[/#]/g, '\\$&') });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const card = (address: string, words: string) => `<div data-card="${address}">${words}</div>`;
const references = card('/references/#ash2010', 'Ash.') + card('/references/#birch2012', 'Birch.');

/** The words of the card that a link opens on a page; what the page lacks is fetched from the page of references. */
async function readCards(body: string, status = 200) {
  const document = stubDocument(body);
  const fetched: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path);
    return Promise.resolve(new Response(references, { status }));
  });
  const { getCard } = await import('../../../../src/browser/cards/find-card.ts');
  const links = [...document.querySelectorAll('a')].map((link) => {
    const address = new URL(link.getAttribute('href') ?? '', 'https://example.org').href;
    return Object.assign(link, { href: address });
  });
  const read = async (place: number) => {
    const link = links[place];
    return link && (await getCard(link)).textContent;
  };
  return { read, fetched };
}

test('finds the card of its own address on the page, and fetches nothing', async () => {
  const { read, fetched } = await readCards(`<a href="/references/#birch2012">Birch</a>${references}`);
  expect(await read(0)).toBe('Birch.');
  expect(fetched).toEqual([]);
});

test('fetches what the page does not hold, once for all its cards', async () => {
  const { read, fetched } = await readCards('<a href="/references/#birch2012"></a><a href="/references/#ash2010"></a>');
  expect([await read(0), await read(1)]).toEqual(['Birch.', 'Ash.']);
  expect(fetched).toEqual(['/references/']);
});

test('takes a note from beside its number', async () => {
  const { read } = await readCards('<p><sup><a href="#fn-a">1</a></sup><span class="margin-note">A note.</span></p>');
  expect(await read(0)).toBe('A note.');
});

test('has no card of a page that cannot be had, nor of an address without one, and asks again', async () => {
  const { read, fetched } = await readCards('<a href="/references/#birch2012"></a>', 503);
  await expect(read(0)).rejects.toThrow('/references/ answered 503.');
  await expect(read(0)).rejects.toThrow('/references/ answered 503.');
  expect(fetched).toHaveLength(2);
  const { read: readUnknown } = await readCards('<a href="/references/#cedar2014"></a>');
  await expect(readUnknown(0)).rejects.toThrow('There is no card for https://example.org/references/#cedar2014.');
});

test('finds the card of a link in a drawing, whose address is no string and may begin with the path', async () => {
  vi.stubGlobal('location', { href: 'https://example.org/purposes/' });
  const { getCard } = await import('../../../../src/browser/cards/find-card.ts');
  const document = stubDocument(`<svg><a href="/references/#birch2012"></a></svg>${references}`);
  const link = Object.assign(document.querySelector('a') as Element, { href: { baseVal: '/references/#birch2012' } });
  expect((await getCard(link as unknown as SVGAElement)).textContent).toBe('Birch.');
});
