import { expect, test } from 'vitest';
import { formatRedirects } from '../../../../src/build/hosting/redirects.ts';

test('every guess leads to the feed, for good', () => {
  expect(formatRedirects('/')).toBe(
    '/rss.xml /feed.xml 301\n/atom.xml /feed.xml 301\n/feed /feed.xml 301\n/feed/ /feed.xml 301\n',
  );
});

test('leads to the same place below a path', () => {
  expect(formatRedirects('/').split('\n')).toContain('/rss.xml /feed.xml 301');
  expect(formatRedirects('/guide/').split('\n')).toContain('/guide/rss.xml /guide/feed.xml 301');
});
