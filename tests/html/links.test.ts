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
