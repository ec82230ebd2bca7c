import { expect, test } from 'vitest';
import { gatherStyles } from '../../../../src/build/policy/merge-styles.ts';

test('puts all styles into the first, in their order', () => {
  expect(gatherStyles('<style>@layer a;</style><link><style>\n b{} </style><title>c</title>')).toBe(
    '<style>@layer a;b{}</style><link><title>c</title>',
  );
});

test('leaves a page without styles as it is', () => {
  expect(gatherStyles('<title>c</title>')).toBe('<title>c</title>');
});
