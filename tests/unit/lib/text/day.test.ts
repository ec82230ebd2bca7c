import { expect, test, vi } from 'vitest';
import { formatDay, formatMonth } from '../../../../src/lib/text/day.ts';

// West of Greenwich a day without an hour begins on the day before; on a machine set to UTC a slip would not show.
vi.hoisted(() => {
  process.env['TZ'] = 'Pacific/Honolulu';
});

test('writes a day in full', () => {
  expect(formatDay('2026-11-24')).toBe('24 November 2026');
});

test('writes the first day of a year as that day, wherever the site is built', () => {
  expect(formatDay('2026-01-01')).toBe('1 January 2026');
});

test('writes a month in full, wherever the site is built', () => {
  expect(formatMonth('2026-11')).toBe('November 2026');
});
