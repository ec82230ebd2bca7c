import { beforeEach, expect, test } from 'vitest';
import ArticleParts from '../../../src/components/article/ArticleParts.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';
import {
  byId,
  claims,
  codedStudy,
  createPassage,
  createPurpose,
  createSection,
  figures,
  references,
} from '../sample-entries.ts';

beforeEach(() => {
  setCollections({
    article: byId(
      createPassage('closing', 'And then', '<p>To close.</p>'),
      createPassage('purposes', 'What it does', '<p>Of purposes.</p>'),
      createPassage('motivations', 'What moves us', '<p>Of motivations.</p>'),
    ),
    // Not in the order in which they are read.
    sections: byId(
      createPurpose({ order: 2 }),
      createPurpose({ id: 'cognitive-dissonance', title: 'Dissonance', order: 1 }),
      createSection(),
      createSection({ id: 'emotional-closure', title: 'Closure', order: 1 }),
    ),
    figures: byId(figures.counts),
    claims,
    studies: byId(codedStudy),
    references,
  });
});

test('has two parts with their sections in reading order, and then the closing', async () => {
  const { getAllByRole } = await renderComponent(ArticleParts);
  const headings = getAllByRole('heading').filter(({ localName }) => localName !== 'h4');
  expect(headings.map((heading) => `${heading.localName} ${getText(heading)}`)).toEqual([
    'h2 What moves us',
    'h3 Closure',
    'h3 Fear of loss',
    'h2 What it does',
    'h3 Dissonance',
    'h3 Attachment styles',
    'h2 And then',
  ]);
  expect(headings.map(({ id }) => id)).toEqual([
    'motivations',
    'emotional-closure',
    'fear-of-loss',
    'purposes',
    'cognitive-dissonance',
    'attachment-styles',
    'closing',
  ]);
});

test('numbers the parts, and introduces each by its own words', async () => {
  const { getByText } = await renderComponent(ArticleParts);
  const one = getByText('Part one').closest('section');
  expect(one && getTexts([...one.querySelectorAll('h2')])).toEqual(['What moves us']);
  expect(one?.contains(getByText('Of motivations.'))).toBe(true);
  const two = getByText('Part two').closest('section');
  expect(two && getTexts([...two.querySelectorAll('h2')])).toEqual(['What it does']);
  expect(two?.contains(getByText('Of purposes.'))).toBe(true);
});

test('leads from the headings to their places', async () => {
  const { getByRole } = await renderComponent(ArticleParts);
  const getAddress = (title: string) => getByRole('link', { name: title }).getAttribute('href');
  expect(getAddress('What moves us')).toBe('#motivations');
  expect(getAddress('Dissonance')).toBe('/#cognitive-dissonance');
  expect(getAddress('And then')).toBe('/#closing');
});

test('shows the figure of a section as a picture, and draws it where that is asked for', async () => {
  const { queryByRole, getByRole } = await renderComponent(ArticleParts);
  expect(queryByRole('figure')).toBeNull();
  expect(getByRole('img').closest('a')?.getAttribute('href')).toBe('/motivations/fear-of-loss/#fear-of-loss-figure');
  const drawn = await renderComponent(ArticleParts, { props: { drawsFigures: true } });
  expect(drawn.getAllByRole('figure').map(({ id }) => id)).toEqual(['fear-of-loss-figure']);
});
