import { beforeEach, expect, test } from 'vitest';
import ArticleSection from '../../../src/components/article/ArticleSection.astro';
import { getSection } from '../../../src/content/entries.ts';
import type { FigureData } from '../../../src/schemas/figure.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts, readShape } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSite, figures } from '../sample-entries.ts';

beforeEach(() => {
  setCollections(createSite());
});

const renderSection = async (figure?: FigureData) => {
  const section = await getSection({ collection: 'sections', id: 'fear-of-loss' });
  return renderComponent(ArticleSection, { props: { section, figure } });
};

test('asks its question, and says its idea, its prose and how it stands, in this order', async () => {
  const { getByRole, getAllByRole } = await renderSection();
  expect(getByRole('heading', { level: 3, name: 'Fear of loss' }).id).toBe('fear-of-loss');
  expect(getTexts(getAllByRole('paragraph'))).toEqual([
    'Is it loss?',
    'Losing somebody can look worse than it is.',
    'Some of us sit.',
    'Reason supported (low certainty), effect untested. It holds for some and not for others.',
    'The studies on fear of loss',
  ]);
});

test('shows the shapes of its own verdicts, and leads to their reckonings', async () => {
  const { getByText, getByRole } = await renderSection();
  const leads = getByText('Reason supported (low certainty)').closest('p');
  expect(leads && readShape(leads)).toBe('whole ring, disc, broken ring');
  expect(getByRole('link', { name: /^Reason supported/ }).getAttribute('href')).toBe('/claims/#loss-reason');
  expect(getByRole('link', { name: /^effect untested/ }).getAttribute('href')).toBe('/claims/#loss-effect');
});

test('leads to its place in the article and to the studies on its own page', async () => {
  const { getByRole } = await renderSection();
  expect(getByRole('link', { name: 'Fear of loss' }).getAttribute('href')).toBe('/#fear-of-loss');
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
