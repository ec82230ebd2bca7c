import { expect, test } from 'vitest';
import { listLoadedFiles } from '../../../../src/build/loaded-files/list-loaded-files.ts';
import { createSite } from '../create-site.ts';

const about = '<table><tbody data-loaded-files><tr><td>…</td></tr></tbody></table>';

test('writes into the page about the site what pages load, from links, scripts and styles, and what it weighs', async () => {
  const { site } = createSite(
    {
      'about/index.html': `<link rel="icon" href="/guide/favicon.svg">${about}`,
      'index.html': `<link rel="icon" href="/guide/favicon.svg"><script src="/guide/_astro/a.js"></script>`,
      'search/index.html':
        '<link rel="icon" href="/guide/favicon.svg"><style>@font-face{src:url("/guide/_astro/face.woff2")}</style>',
      'favicon.svg': '<svg/>',
      '_astro/a.js': 'a();'.repeat(1000),
      '_astro/face.woff2': 'f'.repeat(2500),
    },
    '/guide/',
  );
  await listLoadedFiles(site, { bundled: [] });
  const row = (file: string, weight: string) => `<tr><td><code>${file}</code></td><td>${weight}\u00a0kB</td></tr>`;
  const part = (when: string, rows: string) =>
    `<tbody><tr><th colspan="2" scope="rowgroup">${when}</th></tr>${rows}</tbody>`;
  const html = site.getText('about/index.html');
  expect(html).toContain(part('On every page', row('favicon.svg', '0.0')));
  expect(html).toContain(part('On /guide/', row('_astro/a.js', '0.0')));
  expect(html).toContain(part('On /guide/search/', row('_astro/face.woff2', '2.5')));
  expect(html).not.toContain('data-loaded-files');
});

test('lists every size in which a picture may be loaded', async () => {
  const picture =
    '<picture><source srcset="/a-720.webp 720w, /a-1440.webp 1440w"><img src="/a.jpg" srcset="/a-720.jpg 720w"></picture>';
  const files = ['a-1440.webp', 'a-720.jpg', 'a-720.webp', 'a.jpg'];
  const { site } = createSite({
    'about/index.html': about,
    'index.html': picture,
    ...Object.fromEntries(files.map((file) => [file, 'picture'])),
  });
  await listLoadedFiles(site, { bundled: [] });
  const html = site.getText('about/index.html');
  expect([...html.matchAll(/<code>(a[^<]*)/g)].map(([, file]) => file)).toEqual(files);
});

test('refuses a page about the site that has no place for the list', async () => {
  const { site } = createSite({ 'about/index.html': '<p>About</p>' });
  await expect(listLoadedFiles(site, { bundled: [] })).rejects.toThrow(
    'about/index.html has no place for the list of loaded files.',
  );
});
