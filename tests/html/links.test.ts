import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { dist, pages } from './built-site.ts';

test('every internal link and anchor leads somewhere', async () => {
  const checked = await new LinkChecker().check({
    path: ['index.html', '404.html'],
    serverRoot: dist,
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])/.test(link)),
  });
  const followed = checked.links.filter(({ state }) => state !== LinkState.SKIPPED);
  const broken = followed.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${parent ?? ''} -> ${url}`)).toEqual([]);
  expect(followed.length).toBeGreaterThan(pages.length);
});

const anchors = new Map(
  pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
);

// The crawler finds each missing page, but was seen to pass over a missing anchor.
test.for(pages)('every anchor of this site that $path names is there', ({ path, document }) => {
  const links = [...document.querySelectorAll('a[href*="#"]')].map((link) => link.getAttribute('href') ?? '');
  const lost = links.filter((href) => {
    const { host, pathname, hash } = new URL(href, `https://site.example${path}`);
    return host === 'site.example' && anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1))) !== true;
  });
  expect(lost).toEqual([]);
});
