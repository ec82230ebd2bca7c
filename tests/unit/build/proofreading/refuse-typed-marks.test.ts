import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseTypedMarks } from '../../../../src/build/proofreading/refuse-typed-marks.ts';
import { createSite } from '../create-site.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Rest</title>${head}</head><body><main>${main}</main></body></html>`;

test.for([
  ['<p>It is *so*.</p>', '"*so*" is shown as it was typed, on index.html. Write "so".'],
  ['<p>See [help](/support/).</p>', '"[help](/support/)" is shown as it was typed, on index.html.'],
  ['<p>R&amp;amp;B</p>', '"&amp;" is shown as it was typed, on index.html. Write "&".'],
  ['<p>As [@moran2020].</p>', '"[@moran2020]" is shown as it was typed, on index.html.'],
  ['<p>So.[^why]</p>', '"[^why]" is shown as it was typed, on index.html.'],
  ['<p>:::note</p>', '":::" is shown as it was typed, on index.html.'],
  ['<a href="/" aria-label="*So*">x</a>', '"*So*" is shown as it was typed, on index.html.'],
  ['<img src="a.png" alt="**So**">', '"**So**" is shown as it was typed, on index.html.'],
] as const)('stops at %s', ([main, message]) => {
  const { site, folder } = createSite({ 'index.html': page(main) });
  expect(() => {
    refuseTypedMarks(site, folder);
  }).toThrow(message);
});

test('stops at the description of a page', () => {
  const { site, folder } = createSite({ 'index.html': page('So.', '<meta name="description" content="It is *so*.">') });
  expect(() => {
    refuseTypedMarks(site, folder);
  }).toThrow('"*so*"');
});

test('passes what is code, and what scripts and styles hold', () => {
  const code = '<code>**</code><pre>@misc{a, title = {&amp;amp;}}</pre>';
  const unseen = '<script type="application/ld+json">{"a":"*b*"}</script><style>:is(*a*){}</style>';
  const { site, folder } = createSite({ 'index.html': page(`${code}<p>5*3, R&amp;B</p>${unseen}`) });
  expect(() => {
    refuseTypedMarks(site, folder);
  }).not.toThrow();
});

test('says once where the words stand in content, and on which pages', () => {
  const { site, folder } = createSite({ 'index.html': page('It is *so*.'), 'about/index.html': page('<p>*so*</p>') });
  mkdirSync(join(folder, 'content/about'), { recursive: true });
  writeFileSync(join(folder, 'content/about/rest.yaml'), 'id: rest\ntitle: It is *so*.\n');
  expect(() => {
    refuseTypedMarks(site, folder);
  }).toThrow(
    'Pages show markup to readers:\n\ncontent/about/rest.yaml:2  "*so*" is shown as it was typed, on about/index.html, index.html. Write "so".\n',
  );
});

test('passes what a page says to browsers, and addresses', () => {
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'sha256-h9++tT=' 'sha256-a9h++='">`;
  const picture = '<meta property="og:image" content="https://example.org/a/__a__/==b==.png">';
  const { site, folder } = createSite({ 'index.html': page('So.', policy + picture) });
  expect(() => {
    refuseTypedMarks(site, folder);
  }).not.toThrow();
});
