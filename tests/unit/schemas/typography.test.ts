import { expect, test } from 'vitest';
import { curlPunctuation, keepTogether, toTypographic } from '../../../src/schemas/typography.ts';

test('curls straight quotation marks and apostrophes', () => {
  expect(curlPunctuation(`"It isn't 'love'," she said.`)).toBe('“It isn’t ‘love’,” she said.');
});

test('makes dashes and the ellipsis of what is typed for them', () => {
  expect(curlPunctuation('from 17--24---more or less...')).toBe('from 17–24—more or less…');
});

test('leaves alone what is typographic already', () => {
  expect(curlPunctuation('“It isn’t ‘love’,” she said — and left…')).toBe('“It isn’t ‘love’,” she said — and left…');
});

test('keeps a number with what it counts', () => {
  expect(keepTogether('of 5,248 people, 41 couples and 6 men')).toBe(
    'of 5,248\u00a0people, 41\u00a0couples and 6\u00a0men',
  );
});

test('keeps a percentage whole', () => {
  expect(keepTogether('about 28.3 per cent of them')).toBe('about 28.3\u00a0per\u00a0cent of them');
});

test('lets a line end after a year, a range, or a number that counts nothing', () => {
  expect(keepTogether('in 2003 people aged 17 to 24, more or less')).toBe('in 2003 people aged 17 to 24, more or less');
});

test('lets a line end within a telephone number', () => {
  expect(keepTogether('call 116 123, or 0808 2000 247')).toBe('call 116 123, or 0808 2000 247');
});

test('keeps an abbreviation with what belongs to it', () => {
  expect(keepTogether('Dr. Levine; Moran et al., 2020, p. 3, pp. 4–6')).toBe(
    'Dr.\u00a0Levine; Moran et\u00a0al., 2020, p.\u00a03, pp.\u00a04–6',
  );
});

test('keeps a formula on one line', () => {
  expect(keepTogether('n = 585, 4 ± 2 and 2 × 2')).toBe('n\u00a0=\u00a0585, 4\u00a0±\u00a02 and 2\u00a0×\u00a02');
});

test('sets a text as a printer would', () => {
  expect(toTypographic(`It's 792 people`)).toBe('It’s 792\u00a0people');
});
