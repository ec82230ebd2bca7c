import { beforeEach, expect, test } from 'vitest';
import SectionFigure from '../../../src/components/figures/SectionFigure.astro';
import type { FigureData } from '../../../src/schemas/figure.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createSection, figures, references } from '../sample-entries.ts';

beforeEach(() => {
  setCollections({ references, sections: byId(createSection()) });
});

const renderFigure = (figure: FigureData) => renderComponent(SectionFigure, { props: { figure } });

test('says all that is drawn, in words', async () => {
  const { getByRole } = await renderFigure(figures.counts);
  expect(
    getByRole('img', {
      name: 'The empty chair Two fans of lines, of which the left has three and the right has seven, spread from one pair of circles.',
    }),
  ).toBeTruthy();
});

test('has under it the title, what to see, and what it was drawn from', async () => {
  const { getByRole, getAllByRole } = await renderFigure(figures.counts);
  expect(getTexts(getAllByRole('paragraph'))).toEqual([
    'The empty chair',
    'There is more room on one side.',
    'Drawn from what the study counted (Ash, 2010). Data (CSV) · Picture (SVG) · Cite',
  ]);
  expect(getByRole('link', { name: 'Ash, 2010' }).getAttribute('href')).toBe('/references/#ash2010');
  expect(getByRole('figure').id).toBe('fear-of-loss-figure');
});

test('says of an idea that nothing was measured', async () => {
  const { getAllByRole } = await renderFigure({ ...figures.counts, basis: 'schematic' });
  expect(getAllByRole('paragraph').at(-1)?.textContent).toContain('Drawn from the idea, not from measurements (');
});

test('leads to its files, and to how its section is cited', async () => {
  const { getByRole } = await renderFigure(figures.counts);
  const getAddress = (name: string) => getByRole('link', { name: `${name}: The empty chair` }).getAttribute('href');
  const files = `/figures/${figures.counts.id}`;
  expect(getAddress('Data (CSV)')).toBe(`${files}.csv`);
  expect(getAddress('Picture (SVG)')).toBe(`${files}.svg`);
  expect(getAddress('Cite')).toBe('/motivations/fear-of-loss/#fear-of-loss-cite');
});

test('offers no data of an idea', async () => {
  const { queryByText } = await renderFigure(figures.loop);
  expect(queryByText('Data (CSV)')).toBeNull();
});

test.each([
  ['counts', ['3 reasons to sit', '7 reasons to stand'], '0 0 300 258'],
  ['loop', ['at ease', 'alone', 'a call', 'alone again'], '0 0 300 226'],
  ['pulses', ['wanting it', 'the telephone', 'liking it'], '0 0 300 226'],
  ['field', ['somebody', 'held on', 'the more', 'held back', 'a little'], '0 0 300 310'],
] as const)('draws “%s” as what it is, with its words', async (kind, words, viewBox) => {
  const { getByRole } = await renderFigure(figures[kind]);
  const drawing = getByRole('img');
  expect(getTexts([...drawing.querySelectorAll('text')])).toEqual(words);
  expect(drawing.getAttribute('viewBox')).toBe(viewBox);
  expect([...drawing.querySelectorAll('title')].map(getText)).toEqual(['The empty chair']);
});
