import { expect, test } from 'vitest';
import { tightenPolicy } from '../../../../src/build/policy/page-policy.ts';

// echo -n 'a{}' | openssl dgst -sha256 -binary | base64
const held = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const foreign = "'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw='";
const toMeta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

test('names the style the page holds and no other, before the style', () => {
  const policy = `script-src 'self' ${foreign}; style-src 'self' ${foreign};`;
  expect(tightenPolicy(`<meta charset="utf-8"><style>a{}</style>${toMeta(policy)}<p>'sha256-kept'</p>`)).toBe(
    `<meta charset="utf-8">${toMeta(`script-src 'self'; style-src 'self' ${held};`)}<style>a{}</style><p>'sha256-kept'</p>`,
  );
});

test('names the script that stands in the page, and neither data nor files', () => {
  const scripts = '<script>a{}</script><script type="application/ld+json">{}</script><script src="/a.js"></script>';
  expect(tightenPolicy(`<meta charset="utf-8">${scripts}${toMeta("script-src 'self'")}`)).toBe(
    `<meta charset="utf-8">${toMeta(`script-src 'self' ${held}`)}${scripts}`,
  );
});

test('leaves a page without a policy as it is', () => {
  expect(tightenPolicy('<meta charset="utf-8"><style>a{}</style>')).toBe('<meta charset="utf-8"><style>a{}</style>');
});
