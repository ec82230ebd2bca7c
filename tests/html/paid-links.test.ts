/** With no tag configured, as here, nothing is paid for. */
import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

test('no page holds a paid link or speaks of one', () => {
  const paid = pages.filter(({ html }) => /data-paid|sponsored|paid link/i.test(html));
  expect(paid.map(({ path }) => path)).toEqual([]);
});
