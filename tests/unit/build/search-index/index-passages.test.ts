import { expect, test } from 'vitest';
import { indexPassages } from '../../../../src/build/search-index/index-passages.ts';
import { createSite } from '../create-site.ts';

const toPage = (article: string) => `<html lang="en"><head><title>Rest</title></head><body>${article}</body></html>`;

test('indexes the pages that ask for it alone, and leaves out what Pagefind would bring for panels of its own', async () => {
  const { site } = createSite({
    'purposes/rest/index.html': toPage('<article data-pagefind-body><h1>Rest</h1><p>Sleep calms.</p></article>'),
    'about/index.html': toPage('<article><h1>About</h1></article>'),
  });
  expect(await indexPassages(site)).toBe('indexed the passages of 1 pages');
  const files = site.paths.filter((path) => path.startsWith('pagefind/')).map((path) => path.replace(/_\w*\d\w*/, ''));
  expect(files).toEqual([
    'pagefind/fragment/en.pf_fragment',
    'pagefind/index/en.pf_index',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.en.pf_meta',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
  ]);
  const { languages } = JSON.parse(site.getText('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(languages['en']?.page_count).toBe(1);
});
