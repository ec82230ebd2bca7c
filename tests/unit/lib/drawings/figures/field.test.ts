import { expect, test } from 'vitest';
import { getField, getLines } from '../../../../../src/lib/drawings/figures/field.ts';

const field = getField(72);

test('lays out nine rows of dots, with room for the word beside the one that is picked out', () => {
  expect(field.rows).toBe(
    'M51 72H299M51 91H299M51 110H299M51 129H109M241 129H299M51 148H299M51 167H299M51 186H299M51 205H299M51 224H299',
  );
});

test('picks out a point that stands on the field', () => {
  expect(field.person).toEqual([127, 129]);
});

test('leads from that point to both dials', () => {
  expect(field.leads).toBe('M120 129H35M127 136V240');
});

test('widens one wedge upward from a point, and narrows the other a little to the right', () => {
  expect(field.anxiety).toBe('M35 224V72h-34z');
  expect(field.avoidance).toBe('M51 240H298v12L51 262z');
});

test('stands the lines of a label one below the other', () => {
  expect(getLines(['one', 'two'], 14)).toEqual([
    { text: 'one', y: 14 },
    { text: 'two', y: 33 },
  ]);
});
