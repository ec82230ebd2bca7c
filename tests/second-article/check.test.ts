import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';

test('its content has no fault', () => {
  expect(checkContent('.', '2026-12-01')).toEqual([]);
});
