import { beforeEach, expect, test } from 'vitest';
import ArticleSection from '../../../src/components/article/ArticleSection.astro';
import { getSection } from '../../../src/content/entries.ts';
import type { FigureData } from '../../../src/schemas/figure.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createSection, figures, references } from '../sample-entries.ts';

beforeEach(() => {
  setCollections({ sections: byId(createSection({ prose: '<p>Some of us sit.</p>' })), references });
});

const renderSection = async (figure?: FigureData) => {
  const section = await getSection({ collection: 'sections', id: 'fear-of-loss' });
  return renderComponent(ArticleSection, { props: { section, figure } });
};

test('says its idea, its prose and its verdict, in this order', async () => {
  const { getByRole, getAllByRole } = await renderSection();
  expect(getByRole('heading', { level: 3, name: 'Fear of loss' }).id).toBe('fear-of-loss');
  expect(getTexts(getAllByRole('paragraph'))).toEqual([
    'Losing somebody can look worse than it is.',
    'Some of us sit.',
    'Mixed evidence. It holds for some and not for others.',
    'The studies on fear of loss',
  ]);
});

test('shows the shape of its own verdict', async () => {
  const { getByText } = await renderSection();
  const mark = getByText('Mixed evidence.').closest('p');
  expect(mark && readShape(mark)).toBe('whole ring, half disc');
});

test('leads to its place in the article and to the studies on its own page', async () => {
  const { getByRole } = await renderSection();
  expect(getByRole('link', { name: 'Link to “Fear of loss”' }).getAttribute('href')).toBe('/#fear-of-loss');
  expect(getByRole('link', { name: 'The studies on fear of loss' }).getAttribute('href')).toBe(
    '/motivations/fear-of-loss/#fear-of-loss-research',
  );
});

test('keeps the anchor of each of its parts', async () => {
  const { element, getByText } = await renderSection();
  expect([...element.querySelectorAll('[id]')].map(({ id }) => id)).toEqual([
    'fear-of-loss',
    'fear-of-loss-idea',
    'fear-of-loss-description',
    'fear-of-loss-research',
    'fear-of-loss-questions',
  ]);
  expect(getByText('Some of us sit.').closest('[id]')?.id).toBe('fear-of-loss-description');
});

test('ends with its questions', async () => {
  const { getByRole, getAllByRole } = await renderSection();
  expect(getText(getByRole('heading', { level: 4 }))).toBe('Worth asking yourself');
  expect(getTexts(getAllByRole('listitem'))).toEqual(['What would you lose?', 'What is lost already?']);
});

test('shows a figure where it is given one', async () => {
  expect((await renderSection(figures.loop)).getByRole('img', { name: /^The empty chair/ })).toBeTruthy();
  expect((await renderSection()).queryByRole('img')).toBeNull();
});
