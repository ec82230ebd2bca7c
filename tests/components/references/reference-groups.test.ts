import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import ReferenceGroups from '../../../src/components/references/ReferenceGroups.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { hale, rivers, riversStudy, works } from '../sample-works.ts';

setCollections({ references: works, studies: { [riversStudy.id]: riversStudy } });

const renderGroups = () =>
  renderComponent(ReferenceGroups, { props: { references: [hale, rivers], backlinks: new Map() } });

test('a strip of letters leads to the heading of each, with its works below', async () => {
  const { getByRole } = await renderGroups();
  const letters = within(getByRole('navigation', { name: 'Letters' })).getAllByRole('link');
  expect(letters.map((link) => [getText(link), link.getAttribute('href')])).toEqual([
    ['H', '#letter-h'],
    ['R', '#letter-r'],
  ]);
  for (const [letter, id] of [
    ['H', hale.id],
    ['R', rivers.id],
  ] as const) {
    expect(getByRole('heading', { level: 2, name: letter }).id).toBe(`letter-${letter.toLowerCase()}`);
    expect(within(getByRole('region', { name: letter })).getByRole('listitem').id).toBe(id);
  }
});

test('offers to show only what is near, each choice with its count, and shows all at first', async () => {
  const { getByRole } = await renderGroups();
  const choices = within(getByRole('group', { name: 'Show' })).getAllByRole<HTMLInputElement>('radio');
  expect(choices.map((choice) => [getText(choice.parentElement ?? choice), choice.hasAttribute('checked')])).toEqual([
    ['All works (2)', true],
    ['About breakups and exes (1)', false],
    ['Only about sex with an ex (1)', false],
  ]);
  expect(getText(getByRole('status'))).toBe('2 of 2 works shown 1 of 2 works shown 1 of 2 works shown');
});

test('each work, each letter and its link bear how near they come, which one without a study does not say', async () => {
  const { element } = await renderGroups();
  const marked = [...element.querySelectorAll<HTMLElement>('[data-distance]')];
  expect(marked.map(({ tagName, dataset }) => [tagName, dataset['distance']])).toEqual([
    ['A', 'nearest'],
    ['SECTION', 'nearest'],
    ['LI', 'nearest'],
  ]);
});
