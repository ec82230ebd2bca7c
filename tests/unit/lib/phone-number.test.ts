import { expect, test } from 'vitest';
import { formatPhoneNumber, toDialledNumber } from '../../../src/lib/phone-number.ts';

test('holds a number together with spaces and hyphens that do not break', () => {
  expect(formatPhoneNumber('1 800-799-7233')).toBe('1\u00a0800\u2011799\u20117233');
});

test('dials the digits alone', () => {
  expect(toDialledNumber('1-800-799-7233')).toBe('18007997233');
});
