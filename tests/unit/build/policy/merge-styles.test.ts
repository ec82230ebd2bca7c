import { expect, test } from 'vitest';
import { mergeStyles } from '../../../../src/build/policy/merge-styles.ts';

test('puts all styles into the first, in their order', () => {
  expect(mergeStyles('<style>@layer a;</style><link><style>\n b{} </style><title>c</title>')).toBe(
    '<style>@layer a;b{}</style><link><title>c</title>',
  );
});

test('leaves a page without styles as it is', () => {
  expect(mergeStyles('<title>c</title>')).toBe('<title>c</title>');
});
