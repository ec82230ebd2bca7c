/** What `_headers` makes a host send with each file, by the rules of those who read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getFileKind } from '../built-files.ts';
import { dist, files, pages } from './built-site.ts';

const rules = readFileSync(join(dist, '_headers'), 'utf8')
  .split(/\n(?=\S)/)
  .map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    return { pattern, headers: lines.map((line) => /^\s+([\w-]+): (.*)$/.exec(line)?.slice(1) ?? [line]) };
  });

/** Both hosts: a `*` stands for anything, and everything else for itself. */
const isMatched = (address: string, pattern: string) =>
  new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(address);

/** Every value of a header that any matching rule sets, in their order. */
const findValues = (address: string, name: string) =>
  rules
    .filter(({ pattern }) => isMatched(address, pattern))
    .flatMap(({ headers }) => headers.filter(([key]) => key === name).map(([, value]) => value));

const getAddress = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
/** What both hosts send where no rule says anything, as their manuals say; the two put a space in different places. */
const byDefault = 'public, max-age=0, must-revalidate';
const sent = files.filter((file) => getFileKind(file).cacheControl !== undefined);

test('every file may be kept for as long as its kind may, and one rule alone says so', () => {
  const found = sent.map((file) => {
    const values = findValues(getAddress(file), 'Cache-Control');
    return `${file}: ${(values.length === 0 ? [byDefault] : values).join(' and ')}`;
  });
  expect(found).toEqual(sent.map((file) => `${file}: ${getFileKind(file).cacheControl ?? ''}`));
});

test('what may be cached without asking has a name that no other version of it can have', () => {
  const unasked = sent.filter((file) => getFileKind(file).cacheControl?.includes('immutable'));
  expect(unasked.length).toBeGreaterThan(10);
  expect(
    unasked.filter((file) => !/(\.[\w-]{8}\.(js|css)|\/[\da-f]{16}\.woff2|_[\da-f]{7,}\.pf_\w+)$/.test(file)),
  ).toEqual([]);
});

test.for(pages)('$path has its policy as a header too, and cannot be framed', ({ path, document }) => {
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  expect(policy).not.toBe('');
  expect(findValues(path, 'Content-Security-Policy')).toEqual([
    "frame-ancestors 'none'",
    `${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`,
  ]);
});

test('every answer has the headers that protect', () => {
  for (const file of sent)
    expect(
      ['Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Referrer-Policy', 'X-Content-Type-Options'].map(
        (name) => findValues(getAddress(file), name).join(),
      ),
      file,
    ).toEqual(['same-origin', 'same-origin', 'no-referrer', 'nosniff']);
  expect(findValues('/', 'Permissions-Policy')).toHaveLength(1);
});
