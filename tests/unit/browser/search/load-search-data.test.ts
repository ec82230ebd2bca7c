import { afterEach, expect, test, vi } from 'vitest';
import { loadSearchData } from '../../../../src/browser/search/load-search-data.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Loads the data from a server that answers so, to a browser that is online or not. */
function load(answer: () => Promise<Response>, onLine = true) {
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('navigator', { onLine });
  return loadSearchData();
}

test.for([
  ['offline', () => Promise.reject(new TypeError('Failed to fetch')), false],
  ['unreachable', () => Promise.reject(new TypeError('Failed to fetch')), true],
  ['unreachable', () => Promise.resolve(new Response('', { status: 404 })), true],
  ['unreadable', () => Promise.resolve(new Response('<!doctype html>')), true],
  ['unreachable', () => Promise.resolve(new Response('', { status: 500 })), true],
  ['unreadable', () => Promise.resolve(new Response('')), true],
  ['unreadable', () => Promise.resolve(new Response('{"records": [{"path": "/mot')), true],
  ['unreadable', () => Promise.resolve(Response.json({ records: {} })), true],
  ['unreadable', () => Promise.resolve(Response.json({ records: [] })), true],
  ['unreadable', () => Promise.resolve(Response.json({ records: [{ path: '/rest/' }, null] })), true],
] as const)('owns up to data that is %s: %#', async ([fault, answer, onLine]) => {
  await expect(load(answer, onLine)).rejects.toMatchObject({ fault });
});

test('hands on what was sent', async () => {
  const data = { records: [{ path: '/rest/' }] };
  expect(await load(() => Promise.resolve(Response.json(data)))).toEqual(data);
});
