import { expect, test } from 'vitest';
import InlineLinks from '../../../src/components/ui/InlineLinks.astro';
import { renderComponent } from '../render.ts';

const links = [
  { path: '/support/', title: 'Support' },
  { path: 'https://example.org/', title: 'chat', name: 'chat: Night Line' },
];

test('joins links by what stands before, between and after them, and by nothing else', async () => {
  const { element } = await renderComponent(InlineLinks, {
    props: { links, open: '(', separator: '; ', close: ')' },
  });
  expect(element.textContent).toBe('(Support; chat)');
});

test('sets commas between them where nothing else is said', async () => {
  const { element } = await renderComponent(InlineLinks, { props: { links } });
  expect(element.textContent).toBe('Support, chat');
});

test('names a link in full to those who meet it alone', async () => {
  const { getByRole } = await renderComponent(InlineLinks, { props: { links } });
  expect(getByRole('link', { name: 'chat: Night Line' }).textContent).toBe('chat');
});

test('tells another site nothing, and marks no link within this one', async () => {
  const { getByRole } = await renderComponent(InlineLinks, { props: { links } });
  expect(getByRole('link', { name: 'chat: Night Line' }).getAttribute('rel')).toBe('noopener noreferrer');
  expect(getByRole('link', { name: 'Support' }).hasAttribute('rel')).toBe(false);
});

test('shows a title as it is written, whatever it holds', async () => {
  const title = '<img src=x> & “so on”';
  const { element } = await renderComponent(InlineLinks, { props: { links: [{ path: '/', title }], open: '<b>' } });
  expect(element.textContent).toBe(`<b>${title}`);
});
