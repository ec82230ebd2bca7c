import { expect, test } from 'vitest';
import { BuiltPage } from '../../../../src/build/built-site/built-page.ts';
import { setPolicies, tightenPolicy } from '../../../../src/build/policy/set-policies.ts';
import { createSite } from '../create-site.ts';

// echo -n 'a{top:0}' | openssl dgst -sha256 -binary | base64
const held = "'sha256-+ZMTmgbxs1dT8R7WsQbCwgLtHCcr1JIhDJDy4jp+cTU='";
const joined = "'sha256-w40AyvgFMRp/uHH++AdobuLHS5LVFBmBsVzO5ebJNtU='";
const foreign = "'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw='";
const toMeta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const charset = '<meta charset="utf-8">';

function tighten(html: string): string {
  const page = new BuiltPage('index.html', html);
  page.change(...tightenPolicy(page));
  return page.html;
}

test('names the style the page holds and no other, before the style', () => {
  const policy = `script-src 'self' ${foreign}; style-src 'self' ${foreign};`;
  expect(tighten(`${charset}<style>a{top:0}</style>${toMeta(policy)}<p>'sha256-kept'</p>`)).toBe(
    `${charset}${toMeta(`script-src 'self'; style-src 'self' ${held};`)}<style>a{top:0}</style><p>'sha256-kept'</p>`,
  );
});

test('names the script that stands in the page, and neither data nor files', () => {
  const scripts =
    '<script>a{top:0}</script><script type="application/ld+json">{}</script><script src="/a.js"></script>';
  expect(tighten(`${charset}${scripts}${toMeta("script-src 'self'")}`)).toBe(
    `${charset}${toMeta(`script-src 'self' ${held}`)}${scripts}`,
  );
});

test('puts all styles into the first, in their order and each layer once, and names what that becomes', () => {
  const page = `${charset}${toMeta("style-src 'self'")}<style>@layer a{b{top:0}}</style><link><style>\n @layer a{b{left:0}} </style><title>c</title>`;
  expect(tighten(page)).toBe(
    `${charset}${toMeta(`style-src 'self' ${joined}`)}<style>@layer a{b{top:0;left:0}}</style><link><title>c</title>`,
  );
});

test('leaves a page without a policy as it is', () => {
  const page = `${charset}<style>a{top:0}</style>`;
  expect(tighten(page)).toBe(page);
});

test('leaves a page without styles and scripts without a hash', () => {
  expect(tighten(`${charset}${toMeta(`style-src 'self' ${foreign}`)}`)).toBe(`${charset}${toMeta("style-src 'self'")}`);
});

test('gives every page of a site its own', () => {
  const page = `${charset}<p>${toMeta("script-src 'self'")}`;
  const { site } = createSite({ 'index.html': page, 'about/index.html': `${page}<script>a{top:0}</script>` });
  setPolicies(site);
  expect(site.getText('index.html')).toContain(toMeta("script-src 'self'"));
  expect(site.getText('about/index.html')).toContain(toMeta(`script-src 'self' ${held}`));
});
