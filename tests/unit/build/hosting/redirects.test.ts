import { expect, test } from 'vitest';
import {
  formatCaddyRedirects,
  formatNginxRedirects,
  formatRedirects,
} from '../../../../src/build/hosting/redirects.ts';

const forwards = [
  { from: 'motivations/fear/', to: 'motivations/dread/' },
  { from: 'figures/dials.svg', to: 'figures/two-dials.svg' },
];

test('every guess leads to the feed, for good', () => {
  expect(formatRedirects([], '/')).toBe(
    '/rss.xml /feed.xml 301\n/atom.xml /feed.xml 301\n/feed /feed.xml 301\n/feed/ /feed.xml 301\n',
  );
});

test('old addresses lead on, below a path too', () => {
  expect(formatRedirects(forwards, '/').split('\n')).toContain('/motivations/fear/ /motivations/dread/ 301');
  expect(formatRedirects(forwards, '/guide/').split('\n')).toEqual([
    '/guide/rss.xml /guide/feed.xml 301',
    '/guide/atom.xml /guide/feed.xml 301',
    '/guide/feed /guide/feed.xml 301',
    '/guide/feed/ /guide/feed.xml 301',
    '/guide/motivations/fear/ /guide/motivations/dread/ 301',
    '/guide/figures/dials.svg /guide/figures/two-dials.svg 301',
    '',
  ]);
});

test('nginx is told the same', () => {
  expect(formatNginxRedirects(forwards, '/guide/')).toBe(`location ~ /(?:rss\\.xml|atom\\.xml|feed|feed/)$ {
    return 301 $base/feed.xml;
}
location = /guide/motivations/fear/ {
    return 301 /guide/motivations/dread/$is_args$args;
}
location = /guide/figures/dials.svg {
    return 301 /guide/figures/two-dials.svg$is_args$args;
}
`);
});

test('Caddy is told the same', () => {
  expect(formatCaddyRedirects(forwards)).toBe(`@guessed path */rss.xml */atom.xml */feed */feed/
redir @guessed {$BASE_PATH}/feed.xml 301
redir {$BASE_PATH}/motivations/fear/ {$BASE_PATH}/motivations/dread/ 301
redir {$BASE_PATH}/figures/dials.svg {$BASE_PATH}/figures/two-dials.svg 301
`);
});

test('throws where a host would read no further', () => {
  const many = Array.from({ length: 1997 }, (_, i) => ({ from: `a/${i}/`, to: `b/${i}/` }));
  expect(() => formatRedirects(many.slice(1), '/')).not.toThrow();
  expect(() => formatRedirects(many, '/')).toThrow('_redirects has 2001 lines, and Cloudflare Pages reads 2000.');
  const long = [{ from: `${'a'.repeat(1000)}/`, to: 'b/' }];
  expect(() => formatRedirects(long, '/')).toThrow('Cloudflare Pages reads 1000 characters a line: /aaa');
});
