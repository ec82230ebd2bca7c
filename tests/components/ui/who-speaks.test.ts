import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import WhoSpeaks from '../../../src/components/ui/WhoSpeaks.astro';
import type { PublisherData } from '../../../src/schemas/publisher.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createPublisher } from '../sample-entries.ts';
import { shelf, tags } from '../sample-books.ts';

beforeEach(() => vi.stubEnv('AFFILIATE_TAGS', undefined));
afterEach(() => vi.unstubAllEnvs());

async function renderSpeakers(fields: Partial<PublisherData> = {}) {
  setCollections({ ...shelf, publisher: byId(createPublisher(fields)) });
  const { element } = await renderComponent(WhoSpeaks);
  return { lines: [...element.querySelectorAll('dl > div')].map(getText), links: [...element.querySelectorAll('a')] };
}

test('says of all that is not configured that it is not, and makes nobody up', async () => {
  const { lines, links } = await renderSpeakers();
  expect(lines).toEqual([
    'Written by: No author is named.',
    'Edited by: No editor is named.',
    'Reviewed by: No reviewer is named.',
    'Published by: No publisher is named. All of it appears under the site’s own name, Why We Go Back.',
    'Paid for by: No funding is recorded in this edition. No link here is paid for.',
    'Conflicts of interest: No declaration is recorded in this edition.',
    'To report a mistake: No address to write to is given in this edition. Corrections are recorded in the project’s repository, where its text and code are kept.',
  ]);
  expect(links).toEqual([]);
});

test('names whoever is named, and leads to them', async () => {
  const { lines, links } = await renderSpeakers({
    name: 'Ash & Co.',
    authors: [{ name: 'Ren Sato', role: 'psychologist', url: 'https://sato.example/' }, { name: 'Mo Elm' }],
    editors: [{ name: 'Cy Hale' }],
    reviewers: [{ name: 'Di Moss', role: 'therapist' }],
    funding: 'Ash & Co. paid for two months.',
    conflictsOfInterest: 'None is declared.',
    contact: 'ren@example.org',
    repository: 'https://code.example/site',
  });
  expect(lines).toEqual([
    'Written by: Ren Sato (psychologist), Mo Elm',
    'Edited by: Cy Hale',
    'Reviewed by: Di Moss (therapist)',
    'Published by: Ash & Co.',
    'Paid for by: Ash & Co. paid for two months. No link here is paid for.',
    'Conflicts of interest: None is declared.',
    'To report a mistake: Write to ren@example.org and name the page. Corrections are recorded in the project’s repository, where its text and code are kept.',
  ]);
  expect(readAddresses(links)).toEqual([
    'https://sato.example/',
    'mailto:ren@example.org',
    'https://code.example/site',
  ]);
});

test('says that links are paid for, where they are, and marks it', async () => {
  vi.stubEnv('AFFILIATE_TAGS', tags);
  const { lines, links } = await renderSpeakers();
  expect(lines[4]).toBe('Paid for by: No funding is recorded in this edition. Some links to bookshops are paid for.');
  expect(readAddresses(links)).toEqual(['/about/#paid-links']);
  expect(links[0]?.closest('[data-paid]')).not.toBeNull();
});
