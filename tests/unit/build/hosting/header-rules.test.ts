import { expect, test } from 'vitest';
import { formatHeaderRules, toHeaderRules } from '../../../../src/build/hosting/header-rules.ts';

const page = `<meta http-equiv="content-security-policy" content="default-src 'none';">`;
const files = [
  { path: 'about/index.html', html: page },
  { path: '_astro/a.js', html: '' },
  { path: 'index.md', html: '' },
  { path: 'icon.png', html: '' },
];

test.for(['/', '/guide/'])('gives each file its headers, below %s', (base) => {
  const rules = toHeaderRules(files, base);
  const find = (path: string) => rules.find(({ pattern }) => pattern === `${base}${path}`)?.headers;
  expect(find('*')).toMatchObject({
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
  expect(find('about/')).toEqual({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
  expect(find('_astro/*')).toEqual({ 'Cache-Control': 'public, max-age=31536000, immutable' });
  expect(find('_astro/a.js')).toBeUndefined();
  expect(find('index.md')).toMatchObject({ 'Content-Type': 'text/markdown; charset=utf-8' });
});

test('refuses a page without a policy', () => {
  expect(() => toHeaderRules([{ path: 'index.html', html: '<p>' }], '/')).toThrow('has no content security policy');
});

test('writes a pattern, and its headers below it', () => {
  expect(formatHeaderRules([{ pattern: '/*', headers: { A: 'b' } }])).toBe('/*\n  A: b\n');
});

test('refuses more rules, or longer lines, than a host reads', () => {
  const rule = { pattern: '/', headers: {} };
  expect(() => formatHeaderRules(Array.from({ length: 101 }, () => rule))).toThrow('101 rules');
  expect(() => formatHeaderRules([{ pattern: '/', headers: { A: 'b'.repeat(2000) } }])).toThrow('2000 characters');
});
