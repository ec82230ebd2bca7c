import { expect, test } from 'vitest';
import { markUntagged } from '../../../../src/build/booklet/pdf-artifacts.ts';

const mark = (...lines: string[]) => markUntagged(lines.join('\n')).split('\n');

test('marks a text and a path that stand in no tag', () => {
  expect(mark('q', 'BT', '<0004> Tj', 'ET', '1 0 0 rg', '0 0 4 4 re', 'f', 'Q')).toEqual([
    ...['q', '/Artifact BMC', 'BT', '<0004> Tj', 'ET', 'EMC'],
    ...['1 0 0 rg', '/Artifact BMC', '0 0 4 4 re', 'f', 'EMC', 'Q'],
  ]);
});

test('marks a path as a whole, since nothing may come between its lines', () => {
  expect(mark('0 0 m', '4 0 l', '4 4 m', '8 4 l', 'S')).toEqual([
    ...['/Artifact BMC', '0 0 m', '4 0 l', '4 4 m', '8 4 l', 'S', 'EMC'],
  ]);
});

test('leaves what is tagged as it is, tags within tags, too', () => {
  const tagged = [
    ...[
      '/P <</MCID 0 >>BDC',
      'BT',
      '/Span <</ActualText (\u00a0)>> BDC',
      '<01> Tj',
      'EMC',
      'ET',
      '0 0 4 4 re',
      'f',
      'EMC',
    ],
  ];
  expect(mark(...tagged)).toEqual(tagged);
});

test('leaves what only bounds a drawing as it is', () => {
  expect(mark('0 0 4 4 re', 'W* n', '/X5 Do')).toEqual(['0 0 4 4 re', 'W* n', '/Artifact BMC', '/X5 Do', 'EMC']);
});
