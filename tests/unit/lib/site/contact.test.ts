import { expect, test } from 'vitest';
import { getContactAddress, isSecurityTxtRead, renderSecurityTxt } from '../../../../src/lib/site/contact.ts';

test('mail has an address to link to, and a page is one', () => {
  expect(getContactAddress('ren@example.org')).toBe('mailto:ren@example.org');
  expect(getContactAddress('https://example.org/contact')).toBe('https://example.org/contact');
});

test('a security.txt says whom to tell, until when, and where it stands', () => {
  const address = 'https://example.org/.well-known/security.txt';
  expect(renderSecurityTxt('ren@example.org', '2027-11-24', address)).toBe(
    `Contact: mailto:ren@example.org
Expires: 2027-11-24T00:00:00Z
Preferred-Languages: en
Canonical: https://example.org/.well-known/security.txt
`,
  );
});

test.for([
  ['https://example.org', '/', true],
  ['https://example.org', '/guide/', false],
  ['http://example.org', '/', false],
] as const)('a security.txt of %s%s is read: %s', ([site, base, isRead]) => {
  expect(isSecurityTxtRead({ site, base })).toBe(isRead);
});
