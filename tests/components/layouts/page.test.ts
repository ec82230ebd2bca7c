import { expect, test } from 'vitest';
import Page from '../../../src/layouts/Page.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { createPublisher } from '../sample-entries.ts';

const days = { published: '2024-01-02', reviewed: '2025-03-04', reviewDue: '2026-05-06' };

setCollections({
  sections: { 'fear-of-loss': { part: 'motivations', title: 'Fear of loss', order: 1, ...days } },
  pages: { support: { title: 'Support', ...days }, glossary: { title: 'Glossary', ...days } },
  publisher: { publisher: createPublisher() },
  changes: {
    number: { date: '2025-08-07', kind: 'correction', summary: 'A number was wrong.', pages: ['support'] },
    colour: { date: '2025-09-10', kind: 'change', summary: 'It is darker.', pages: ['support'] },
  },
});

const renderPage = async (path: string, dates = {}) => {
  const props = { title: 'Help', description: 'Where to turn.', ...dates };
  const rendered = await renderComponent(Page, { props, slot: '<p>Words.</p>', path });
  const graph = rendered.element.querySelector('script[type="application/ld+json"]')?.textContent;
  return { ...rendered, graph };
};

test('says its days at its foot, each as what it is, and what was corrected on it', async () => {
  const { getByRole } = await renderPage('/support/', days);
  expect(getText(getByRole('main'))).toBe(
    'Words. Published 2 January 2024. Last read through 4 March 2025; next due by 6 May 2026. ' +
      'Corrections and changes Corrected on 7 August 2025: A number was wrong.',
  );
});

test('has no correction of another page', async () => {
  const { getByRole } = await renderPage('/glossary/', days);
  expect(getText(getByRole('main'))).toMatch(/Corrections and changes$/);
});

test('has structured data on when it was published, read through and last corrected', async () => {
  const { graph } = await renderPage('/support/', days);
  expect(graph).toContain('"datePublished":"2024-01-02","dateModified":"2025-08-07"');
  expect(graph).toContain('"lastReviewed":"2025-03-04"');
  expect((await renderPage('/glossary/', days)).graph).toContain('"dateModified":"2025-03-04"');
});

test('has neither foot nor graph without days', async () => {
  const { getByRole, graph } = await renderPage('/topics/');
  expect(getText(getByRole('main'))).toBe('Words.');
  expect(graph).toBeUndefined();
});

test('passes from its head to its text by key, and says which page is open', async () => {
  const { getByRole } = await renderPage('/support/', days);
  const main = getByRole('main');
  expect(getByRole('link', { name: /^Skip/ }).getAttribute('href')).toBe(`#${main.id}`);
  expect(main.getAttribute('tabindex')).toBe('-1');
  expect(getByRole('link', { current: 'page' }).getAttribute('href')).toBe('/support/');
});
