import { expect, test } from 'vitest';
import { addressField } from '../../../src/schemas/fields.ts';

test.for([
  ['https://example.org/a?b=1&c=(2)#d', 'https://example.org/a?b=1&c=(2)#d'],
  ['https://link.springer.com/article/10.1007%2Fs00345', 'https://link.springer.com/article/10.1007%2Fs00345'],
  ['https://m\u00fcnchen.example/stra\u00dfe?q={a}', 'https://xn--mnchen-3ya.example/stra%C3%9Fe?q=%7Ba%7D'],
  ["https://example.org/it's", 'https://example.org/it%27s'],
])('%s is kept as %s', ([written, kept]) => {
  expect(addressField.parse(written)).toBe(kept);
});

test.for(['', 'https://', 'https:/example.org', 'ftp://example.org/', 'javascript:alert(1)', 'mailto:me@example.org'])(
  '%j is no address of the web',
  (text) => {
    expect(addressField.safeParse(text).success).toBe(false);
  },
);
