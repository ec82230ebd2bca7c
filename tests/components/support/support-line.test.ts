import { expect, test } from 'vitest';
import SupportLine from '../../../src/components/support/SupportLine.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { createLine, directory, norway } from '../sample-help.ts';

const renderLine = (line = createLine(), props = {}) =>
  renderComponent(SupportLine, { props: { line, country: norway, ...props } });

test('says who answers, where and for whom, under the anchor of the line', async () => {
  const { getByRole, getByText, getAllByRole } = await renderLine();
  const link = getByRole('link', { name: 'Night Line' });
  expect(link.getAttribute('href')).toBe('https://example.org/night');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  getByText('Norway');
  getByText('Men <over> 18');
  expect(getAllByRole('listitem')[0]?.id).toBe('night-line');
});

test('calls the number that it shows', async () => {
  const { getByRole } = await renderLine();
  expect(getByRole('link', { name: 'Call 055\u00a050\u00a0100' }).getAttribute('href')).toBe('tel:05550100');
});

test('says when it answers, what it costs and in which languages', async () => {
  const { getByText } = await renderLine();
  getByText('8 pm to 2 am, Oslo time · free · Norwegian, <English>');
});

test('sends to its page for hours that it does not know', async () => {
  const { getByText } = await renderLine(createLine({ hours: undefined, languages: undefined }));
  getByText('hours on its page · free');
});

test('says how far the number is confirmed', async () => {
  const { getByText } = await renderLine();
  getByText('Number read on an official page, in a stored copy, February 2025; not called.');
});

test('says what a caller has to know, and which part of the country is served', async () => {
  const { getByText } = await renderLine(createLine({ note: 'It may <ring> long.', region: 'Oslo' }));
  getByText('It may <ring> long.');
  getByText('Oslo, Norway');
});

test('leads to its chat, and names whose chat it is', async () => {
  const { element, getByRole } = await renderLine(createLine({ chat: 'https://example.org/chat' }));
  const link = getByRole('link', { name: 'chat: Night Line' });
  expect(link.getAttribute('href')).toBe('https://example.org/chat');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(getText(element)).toContain('Norwegian, <English> · chat');
});

test('has no second anchor and no second confirmation where it stands again', async () => {
  const { getAllByRole, queryByText, getByText } = await renderLine(createLine(), { isAgain: true });
  expect(getAllByRole('listitem')[0]?.hasAttribute('id')).toBe(false);
  expect(queryByText(/not called/)).toBeNull();
  getByText('Men <over> 18');
});

test('says of a directory that it serves any country, with neither number nor hours', async () => {
  const { getByText, queryByText, getAllByRole } = await renderLine(directory, { country: undefined });
  getByText('Any country');
  getByText('Address read on an official page, in a stored copy, February 2025.');
  expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://example.org/world']);
  expect(queryByText(/hours on its page/)).toBeNull();
});
