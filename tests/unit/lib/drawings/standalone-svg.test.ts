import { parseHTML } from 'linkedom';
import sax from 'sax';
import { expect, test } from 'vitest';
import { toStandaloneSvg, type StandaloneDrawing } from '../../../../src/lib/drawings/standalone-svg.ts';

const palettes = {
  light: new Map([
    ['--color-paper', '#fff'],
    ['--color-ink', '#000'],
    ['--color-muted', '#444'],
  ]),
  dark: new Map([
    ['--color-paper', '#111'],
    ['--color-ink', '#eee'],
    ['--color-muted', '#bbb'],
  ]),
};

const drawing: StandaloneDrawing = {
  inner: '<path class="line" d="M0 0H300"/>',
  viewBox: '0 0 300 100',
  styles: '.line{stroke:var(--color-ink)}',
  title: 'Chairs & tables, and who sits on which of them',
  description: 'A line, longer than "a foot" & shorter than <this>.',
  source: 'Ash, 2010.',
  address: 'https://example.org/purposes/attachment-styles/#attachment-styles-figure',
};

const draw = (change: Partial<StandaloneDrawing> = {}) => toStandaloneSvg({ ...drawing, ...change }, palettes);
const read = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;
const getNumbers = (value: string | null | undefined) => (value ?? '').split(' ').map(Number);

test('is XML, whatever its words are', () => {
  const elements: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name }) => elements.push(name);
  parser.write(draw()).close();
  expect(elements.slice(0, 5)).toEqual(['svg', 'title', 'desc', 'style', 'rect']);
});

test('names and describes itself', () => {
  const document = read(draw());
  const names = document.querySelector('svg')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  expect(names.map((id) => document.getElementById(id)?.textContent)).toEqual([drawing.title, drawing.description]);
});

test('has the colours themselves in it, those for the dark apart', () => {
  const [light, dark] =
    read(draw()).querySelector('style')?.textContent.split('@media (prefers-color-scheme:dark)') ?? [];
  expect(light).toContain('.line{stroke:#000}');
  expect(light).toContain('.picture-ground{fill:#fff}');
  expect(dark).toContain('.line{stroke:#eee}');
  expect(dark).toContain('.picture-ground{fill:#111}');
});

test('has typefaces that a reader may have, and none of ours', () => {
  const svg = draw({ styles: '.line{font:15px var(--font-sans)}' });
  expect(svg).toContain('.line{font:15px system-ui');
  expect(svg).not.toContain('var(');
});

test('refuses what it cannot paint', () => {
  expect(() => draw({ styles: '.line{stroke:var(--color-gold)}' })).toThrow('--color-gold');
});

test.each([300, 600])('keeps title and foot within a drawing of width %i, in lines one below the other', (width) => {
  const document = read(draw({ viewBox: `0 0 ${String(width)} 100` }));
  const [, , wide = 0, high = 0] = getNumbers(document.querySelector('svg')?.getAttribute('viewBox'));
  expect(wide).toBe(width + 32);
  const texts = [...document.querySelectorAll('text')];
  const places = texts.map((text) => Number(text.getAttribute('y')));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.at(-1)).toBeLessThan(high);
  // Half their size is what letters of a narrow typeface need at least.
  const sizes = new Map([
    ['picture-title', 17],
    ['picture-foot', 11],
  ]);
  const widths = texts.map((text) => (text.textContent.length * (sizes.get(text.classList.value) ?? 99)) / 2);
  expect(Math.max(...widths)).toBeLessThan(width);
  const words = texts.map(({ textContent }) => textContent);
  expect(words.join(' ').replaceAll('/ ', '/')).toBe(
    [drawing.title, drawing.source, 'Why We Go Back, CC BY 4.0', drawing.address].join(' '),
  );
});

test('leaves the drawing the room between them, wherever its own view begins', () => {
  const document = read(draw({ viewBox: '-50 20 300 100' }));
  const [left = 0, top = 0] =
    /translate\((\S+) (\S+)\)/
      .exec(document.querySelector('g')?.outerHTML ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  const getPlaces = (name: string) =>
    [...document.querySelectorAll(`.${name}`)].map((text) => Number(text.getAttribute('y')));
  expect(left).toBe(66);
  expect(top + 20).toBeGreaterThan(Math.max(...getPlaces('picture-title')));
  expect(top + 20 + 100).toBeLessThan(Math.min(...getPlaces('picture-foot')) - 11);
});
