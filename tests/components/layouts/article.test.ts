import { within } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import Article from '../../../src/layouts/Article.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSite } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

test('opens, asks what you feel, answers in short, and then has its parts and the closing', async () => {
  const { getAllByRole } = await renderComponent(Article);
  const headings = getAllByRole('heading').filter(({ localName }) => localName !== 'h4');
  expect(headings.map((heading) => `${heading.localName} ${getText(heading)}`)).toEqual([
    'h1 Why chairs',
    'h2 Three reasons, and what each rests on',
    'h2 In short',
    'h2 What moves us',
    'h3 Closure',
    'h3 Fear of loss',
    'h2 What it does',
    'h3 Attachment styles',
    'h2 And then',
  ]);
});

test('says its opening and its short answer', async () => {
  const { getByRole, getByText } = await renderComponent(Article);
  expect(getByRole('article').contains(getByText('Why chairs, in short.'))).toBe(true);
  expect(getByText('To open.').closest('section')).toBeNull();
  const answer = getByText('Chairs are few.').closest('section');
  expect(answer && getTexts([...answer.querySelectorAll('h2')])).toEqual(['In short']);
});

test('leads from what you feel, in reading order', async () => {
  const { getAllByRole } = await renderComponent(Article);
  const links = getAllByRole('rowheader').map((cell) => within(cell).getByRole('link'));
  expect(getTexts(links)).toEqual([
    '“I want an end” Closure',
    '“I cannot let go” Fear of loss',
    '“I always cling” Attachment styles',
  ]);
  expect(readAddresses(links)).toEqual(['/#emotional-closure', '/#fear-of-loss', '/#attachment-styles']);
});

test('has contents that lead to every section and to the closing', async () => {
  const { getByRole } = await renderComponent(Article);
  const links = [...getByRole('navigation', { name: 'Contents' }).querySelectorAll('a')];
  expect(getTexts(links)).toEqual(['Closure', 'Fear of loss', 'Attachment styles', 'And then']);
  const labels = getByRole('navigation', { name: 'Contents' }).querySelectorAll('p');
  expect(getTexts([...labels])).toEqual(['What moves us', 'What it does', 'And then']);
  expect(readAddresses(links)).toEqual(['/#emotional-closure', '/#fear-of-loss', '/#attachment-styles', '/#closing']);
});

test('says how to cite it and where it is made for paper', async () => {
  const { getByRole } = await renderComponent(Article);
  expect(getByRole('link', { name: 'Cite this article' }).getAttribute('href')).toBe('/about/#citing');
  expect(getByRole('link', { name: /^The booklet/ }).getAttribute('href')).toBe('/booklet/');
});

test('tells the day of publication from that of the reading, and what was corrected', async () => {
  const { getByText } = await renderComponent(Article);
  expect(getText(getByText('Published', { exact: false }))).toContain(
    'Published 3 February 2024. Last read through 7 June 2025;',
  );
  expect(getText(getByText('Corrected on', { exact: false }))).toBe('Corrected on 4 March 2025: The year was wrong.');
});
