import { expect, test } from 'vitest';
import RouteLinks from '../../../src/components/support/RouteLinks.astro';
import type { Route } from '../../../src/schemas/contact.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

const routes: Route[] = [
  { by: 'Call', display: '055 50-100', tel: '05550100', then: 'press 2' },
  { by: 'Text HOPE to', display: '5 55 20', sms: '55520' },
  { by: 'Message', display: 'Signal', url: 'https://example.org/signal' },
];

const renderLinks = (props = {}) => renderComponent(RouteLinks, { props: { routes, ...props } });

test('calls the number that is shown, and says what to do when it answers', async () => {
  const { getByRole } = await renderLinks();
  const link = getByRole('link', { name: 'Call 055\u00a050\u2011100' });
  expect(link.getAttribute('href')).toBe('tel:05550100');
  expect(link.parentElement && getText(link.parentElement)).toBe('Call 055 50\u2011100 then press 2');
});

test('writes to the number that is shown, by the words that are asked for', async () => {
  const { getByRole } = await renderLinks();
  expect(getByRole('link', { name: 'Text\u00a0HOPE\u00a0to 5\u00a055\u00a020' }).getAttribute('href')).toBe(
    'sms:55520',
  );
});

test('opens a page, and tells it nothing', async () => {
  const { getAllByRole } = await renderLinks();
  expect(getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
    ['tel:05550100', null],
    ['sms:55520', null],
    ['https://example.org/signal', 'noopener noreferrer'],
  ]);
});

test('shows the numbers alone where a heading says what to do with them', async () => {
  const { getAllByRole } = await renderLinks({ isBrief: true });
  expect(getAllByRole('listitem').map(getText)).toEqual(['055 50\u2011100', '5 55 20', 'Signal']);
});
