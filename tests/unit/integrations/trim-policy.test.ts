import { expect, test } from 'vitest';
import { trimPagePolicy } from '../../../src/integrations/trim-policy.ts';

// echo -n 'a{}' | openssl dgst -sha256 -binary | base64
const held = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const foreign = "'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw='";
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><p>'sha256-kept'</p>`;

test('keeps the hash of a style the page holds and drops the rest', () => {
  const trimmed = trimPagePolicy(page(`script-src 'self' ${foreign}; style-src 'self' ${foreign} ${held}`));
  expect(trimmed).toBe(page(`script-src 'self'; style-src 'self' ${held}`));
});

test('leaves a page without hashes as it is', () => {
  expect(trimPagePolicy(page("default-src 'none'"))).toBe(page("default-src 'none'"));
});
