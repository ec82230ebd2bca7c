import { expect, test } from 'vitest';
import DialsDrawing from '../../../src/components/figures/DialsDrawing.astro';
import { countDashes } from '../../count-dashes.ts';
import { renderComponent } from '../render.ts';
import { figures } from '../sample-entries.ts';

const render = () => renderComponent(DialsDrawing, { props: { figure: figures.dials } });
const at = ({ attributes }: Element) => ['x', 'y'].map((name) => Number(attributes.getNamedItem(name)?.value));

test('draws two dials beside each other, each with a scale of eleven marks and a pointer of its own', async () => {
  const { element } = await render();
  const dials = [...element.querySelectorAll('g:has(> circle)')];
  expect(dials.map((dial) => dial.getAttribute('transform'))).toEqual(['translate(-75 100)', 'translate(75 100)']);
  expect([...element.querySelectorAll('[stroke-dasharray^="1 "]')].map(countDashes)).toEqual([11, 11]);
  // One points straight up, and one to the mark for low, on the left below.
  const pointers = dials.map((dial) => dial.querySelector('[stroke-linecap]')?.getAttribute('d'));
  expect(pointers).toEqual(['M0 -16L0 -38', 'M-11.3 11.3L-26.9 26.9']);
});

test('says below each what it is the dial of, and what went with it', async () => {
  const { getByText } = await render();
  expect(['holding', 'on', 'the more', 'of all'].map((word) => at(getByText(word)))).toEqual([
    [-75, 180],
    [-75, 199],
    [-75, 222],
    [-75, 241],
  ]);
  expect(['holding back', 'a little less'].map((word) => at(getByText(word)))).toEqual([
    [75, 180],
    [75, 222],
  ]);
});

test('says at the ends of either scale which is low and which is high', async () => {
  const { getAllByText } = await render();
  expect(getAllByText('loose').map(at)).toEqual([
    [-119, 154],
    [31, 154],
  ]);
  expect(getAllByText('tight').map(at)).toEqual([
    [-31, 154],
    [119, 154],
  ]);
});

test('joins both by the thin line of the remark', async () => {
  const { element, getByText } = await render();
  expect(element.querySelector('[stroke-width="0.75"]')?.getAttribute('d')).toBe('M-75 42V24H75V42');
  expect(at(getByText('here'))).toEqual([0, 14]);
});
