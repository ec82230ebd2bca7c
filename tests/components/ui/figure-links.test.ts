import { expect, test } from 'vitest';
import FigureLinks from '../../../src/components/ui/FigureLinks.astro';
import { readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';

const props = { picture: 'two-chairs', title: 'Two chairs', cite: '/chairs/#cite' };

test('offers the picture and how to cite it, each told apart from those of other figures', async () => {
  const { getAllByRole } = await renderComponent(FigureLinks, { props });
  const links = getAllByRole('link');
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    'Picture (SVG): Two chairs',
    'Cite: Two chairs',
  ]);
  expect(readAddresses(links)).toEqual(['/figures/two-chairs.svg', '/chairs/#cite']);
});

test('offers the numbers first, where there are any', async () => {
  const { getAllByRole } = await renderComponent(FigureLinks, { props: { ...props, hasData: true } });
  expect(readAddresses(getAllByRole('link'))[0]).toBe('/figures/two-chairs.csv');
});

test('is of use on the site alone', async () => {
  const { element } = await renderComponent(FigureLinks, { props });
  expect(element.firstElementChild?.getAttribute('data-export')).toBe('omit');
});
