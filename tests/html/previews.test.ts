/** What a link to a page shows where it is sent: in a message, a feed, a chat. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { expect, test } from 'vitest';
import { dist, pages } from './built-site.ts';
import { siteAddress, siteName } from './content-files.ts';

const site = siteAddress;

/** Pages that nobody sends a link to, or that pass for another: the booklet is the article again. */
const unsent = ['/404.html', '/offline/', '/booklet/'];

test.for(pages.filter(({ path }) => !unsent.includes(path)))('a preview of $path is its own', async (page) => {
  const { result } = await ogs({ html: page.html });
  const [title] = page.document.title.split(' · ');
  expect(result.ogTitle).toBe(title);
  expect(result.ogUrl).toBe(`${site}${page.path}`);
  expect(result.ogSiteName).toBe(siteName);
  expect(result.ogDescription).toBe(page.document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content);
  const [image] = result.ogImage ?? [];
  expect(image?.url.startsWith(`${site}/`)).toBe(true);
  expect(existsSync(join(dist, image?.url.slice(site.length) ?? ''))).toBe(true);
  expect(image?.alt).toBeTruthy();
});
