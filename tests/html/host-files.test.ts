/** `_headers` gives every page, as a header, the policy it carries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pages } from './built-site.ts';

const blocks = readFileSync(join(dist, '_headers'), 'utf8').split(/\n(?=\/)/);
const rules = new Map(blocks.map((block) => [block.split('\n')[0], block]));

test.for(pages)('$path has its policy as a header too, and cannot be framed', ({ path, document }) => {
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  expect(policy).not.toBe('');
  expect(rules.get(path)).toContain(`Content-Security-Policy: ${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`);
});

test('every answer has the headers that protect', () => {
  expect(rules.get('/*')).toContain('Permissions-Policy: ');
  expect(rules.get('/*')).toContain('X-Content-Type-Options: nosniff');
});
