/** What a first visit may weigh, in bytes. A budget is raised only with a reason in the commit message. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, files, getPage, pages, sectionPages } from '../html/built-site.ts';
import { weighPage } from './weigh-page.ts';

const weights = pages.map((page) => ({ page: page.path, ...weighPage(page) }));

test('every page is weighed', () => {
  console.table(Object.fromEntries(weights.map(({ page, ...weight }) => [page, weight])));
  expect(weights.length).toBeGreaterThan(20);
  // Otherwise a file that is no longer recognised would pass as one that weighs nothing.
  for (const { styles, script, fonts, icon } of weights)
    expect(Math.min(styles, script, fonts, icon)).toBeGreaterThan(0);
});

test('the article keeps within its weight', () => {
  const { html, total, requests } = weighPage(getPage('/'));
  expect(html).toBeLessThanOrEqual(23_000);
  expect(total).toBeLessThanOrEqual(66_000);
  expect(requests).toBeLessThanOrEqual(6);
});

test.for(sectionPages)('$path keeps within the weight of a section', (page) => {
  const { html, total, requests } = weighPage(page);
  expect(html).toBeLessThanOrEqual(14_000);
  expect(total).toBeLessThanOrEqual(57_000);
  expect(requests).toBeLessThanOrEqual(6);
});

test.for(weights)('$page has little script and style', ({ page, script, styles, requests }) => {
  // The page of search has a script of its own, and the booklet a style sheet for paper.
  expect(requests).toBeLessThanOrEqual(7);
  expect(script).toBeLessThanOrEqual(page === '/search/' ? 5000 : 4000);
  expect(styles).toBeLessThanOrEqual(page === '/booklet/' ? 6200 : 5250);
});

test.for(files.filter((file) => /^evidence\/.+\.(csv|json)$/.test(file)))('%s can be had on a telephone', (file) => {
  expect(statSync(join(dist, `${file}.br`)).size).toBeLessThanOrEqual(16_000);
});
