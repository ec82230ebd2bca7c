import { expect, test } from 'vitest';
import { writeHostFiles } from '../../../../src/build/hosting/host-files.ts';
import { createSite } from '../create-site.ts';

test('writes the headers of a page with the policy it has by now, and the redirects', () => {
  const meta = '<meta http-equiv="content-security-policy" content="default-src ';
  const { site } = createSite({ 'about/index.html': `${meta}*">`, 'us/index.html': 'It leads on.' }, '/guide/');
  site.change('about/index.html', { start: meta.length, end: meta.length + 1, text: "'none'" });
  writeHostFiles(site, { forwards: [{ from: 'us/', to: 'about/' }] });
  expect(site.getText('_headers')).toMatch(
    /^\/guide\/about\/\n(?: {2}.*\n)*? {2}Content-Security-Policy: default-src 'none'/m,
  );
  expect(site.getText('_redirects')).toContain('/guide/rss.xml /guide/feed.xml 301\n');
  // A page that leads on needs no rule, of which hosts read a hundred.
  expect(site.getText('_headers')).not.toContain('/us/');
  expect(site.getText('_redirects')).toContain('/guide/us/ /guide/about/ 301\n');
  expect(site.getText('_redirects.nginx')).toContain('location = /guide/us/ {');
  expect(site.getText('_redirects.caddy')).toContain('redir {$BASE_PATH}/us/ {$BASE_PATH}/about/ 301\n');
});
