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

test('refuses a page about the site that has no place for the list', async () => {
  const { site } = createSite({ 'about/index.html': '<p>About</p>' });
  await expect(listLoadedFiles(site, { bundled: [] })).rejects.toThrow(
    'about/index.html has no place for the list of loaded files.',
  );
});
