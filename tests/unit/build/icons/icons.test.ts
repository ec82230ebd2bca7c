import { readFileSync } from 'node:fs';
import decodeIco from 'decode-ico';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcons } from '../../../../src/build/icons/icons.ts';

const { 'favicon.svg': tabIcon, 'emblems.svg': sheet, ...pictures } = drawIcons();
const read = (name: string) => readFileSync(new URL(`../../../../public/${name}`, import.meta.url));

test('favicon.svg is the emblem as it is today (npm run icons)', () => {
  expect(read('favicon.svg').toString()).toBe(tabIcon?.toString());
});

test('emblems.svg is every emblem as it is today (npm run icons)', () => {
  expect(read('emblems.svg').toString()).toBe(sheet?.toString());
});

// One machine may round the edge of a circle otherwise than another, by far less than a tenth of a step.
test.for(Object.entries(pictures))('%s is the emblem as it is today (npm run icons)', async ([name, drawn]) => {
  const today = getPngs(drawn);
  const committed = getPngs(read(name));
  expect(committed).toHaveLength(today.length);
  const differences = await Promise.all(today.map((png, i) => getDifference(png, committed[i])));
  expect(Math.max(...differences)).toBeLessThan(0.1);
});

test('the icon of three sizes says how large each is', () => {
  expect(decodeIco(read('favicon.ico'))).toMatchObject([
    { width: 16, height: 16, type: 'png' },
    { width: 32, height: 32, type: 'png' },
    { width: 48, height: 48, type: 'png' },
  ]);
});

/** The pictures in a file, of which an ICO has several. */
const getPngs = (file: Buffer): Uint8Array[] =>
  file.toString('latin1', 1, 4) === 'PNG' ? [file] : decodeIco(file).map(({ data }) => new Uint8Array(data));

/** By how many of 255 steps the pixels of two pictures differ, on average. */
async function getDifference(one: Uint8Array, other: Uint8Array | undefined): Promise<number> {
  const [first, second] = await Promise.all(
    [one, other].map((png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  expect(second?.info).toEqual(first?.info);
  const differences = Array.from(first?.data ?? [], (value, i) => Math.abs(value - (second?.data[i] ?? 0)));
  return differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
}
