import { expect, test } from 'vitest';
import Emblem from '../../../src/components/ui/Emblem.astro';
import { renderComponent } from '../render.ts';

test('is passed over where a title stands beside it', async () => {
  const { element, queryByRole } = await renderComponent(Emblem, { props: { name: 'crossing' } });
  expect(queryByRole('img')).toBeNull();
  expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('says what it shows where it stands alone', async () => {
  const { getByRole } = await renderComponent(Emblem, { props: { name: 'leaving', isInformative: true } });
  const image = getByRole('img', { name: 'A small circle leaving a large one, and the empty place it leaves inside' });
  expect(image.hasAttribute('aria-hidden')).toBe(false);
});

test('draws two circles, the second of them the other person’s', async () => {
  const { element } = await renderComponent(Emblem, { props: { name: 'crossing' } });
  const circles = [...element.querySelectorAll('circle')];
  expect(circles.map((circle) => circle.classList.contains('other'))).toEqual([false, true]);
});

test('cannot be asked for what has none', async () => {
  await expect(renderComponent(Emblem, { props: { name: 'unknown' } })).rejects.toThrow('unknown');
});

test.for([
  ['crossing', '7.3 0 33.4 32'],
  ['leaving', '4.3 0 39.4 32'],
])('begins and ends where the drawing of “%s” does, at one height for all', async ([name, box]) => {
  const { element } = await renderComponent(Emblem, { props: { name } });
  expect(element.querySelector('svg')?.getAttribute('viewBox')).toBe(box);
});
