import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { completeSearchData } from '../../../../src/build/search-index/complete-search-data.ts';
import type { SearchData } from '../../../../src/lib/search-records/search-data.ts';

/** A built site of one section and one term. */
function createSite(sectionPage: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const noWords = { text: '', sentences: [], aliases: [], voices: [], names: [], words: '' };
  const facets = { part: [], verdict: [], expert: [] };
  const data: SearchData = {
    records: [
      { ...noWords, path: '/purposes/rest/', kind: 'section', title: 'Rest', facets },
      { ...noWords, path: '/glossary/#liking', kind: 'term', title: 'Liking', facets },
    ],
    fillerWords: ['and'],
    synonyms: [],
    labels: { part: { motivations: 'Motivations', purposes: 'Purposes' }, expert: {} },
  };
  writeFileSync(join(folder, 'search-records.json'), JSON.stringify(data));
  mkdirSync(join(folder, 'purposes/rest'), { recursive: true });
  writeFileSync(join(folder, 'purposes/rest/index.html'), sectionPage);
  return folder;
}

/** The words of each record once they are completed. */
function getWords(sectionPage: string): string[] {
  const folder = createSite(sectionPage);
  completeSearchData(folder, '/');
  const { records } = JSON.parse(readFileSync(join(folder, 'search-records.json'), 'utf8')) as SearchData;
  return records.map(({ words }) => words);
}

test('gives a section the words of its page that search did not know, and a term none', () => {
  expect(getWords('<main><p>Contents</p><article data-pagefind-body>Rest and sleep.</article></main>')).toEqual([
    'sleep',
    '',
  ]);
});

test('reads nothing that is no part of the prose', () => {
  expect(getWords('<article data-pagefind-body>Sleep.<p class="section-end">Cite this</p></article>')[0]).toBe('sleep');
});

test.for([
  '<p class="part-label">Purpose</p>',
  '<a class="heading-link">Link</a>',
  '<a class="paragraph-link">Mark</a>',
  '<span class="citations">Moran</span>',
  '<span class="margin-note">Note</span>',
  '<ul class="finding-samples"><li>People</li></ul>',
  '<figcaption>Caption</figcaption>',
  '<div class="section-end">Cite</div>',
  '<p data-paid>Shop</p>',
])('does not read %s', (apart) => {
  expect(getWords(`<article data-pagefind-body><p>Sleep.</p>${apart}</article>`)[0]).toBe('sleep');
});

test('keeps apart the words of two blocks that touch', () => {
  expect(getWords('<article data-pagefind-body><h2>Sleep</h2><p>calms</p><p>grief</p></article>')[0]).toBe(
    'calms grief sleep',
  );
});

test('says how many records there are', () => {
  expect(completeSearchData(createSite('<article data-pagefind-body>Sleep.</article>'), '/')).toBe(2);
});

test('keeps everything else as it was', () => {
  const folder = createSite('<article data-pagefind-body>Sleep.</article>');
  completeSearchData(folder, '/');
  expect(JSON.parse(readFileSync(join(folder, 'search-records.json'), 'utf8'))).toMatchObject({
    fillerWords: ['and'],
    labels: { part: { motivations: 'Motivations' } },
  });
});

test('refuses a section whose page marks nothing to be searched', () => {
  expect(() => getWords('<article>Sleep.</article>')).toThrow('marks nothing to be searched');
});
