import { expect, test } from 'vitest';
import { writePassages } from '../../../../src/build/search-index/write-passages.ts';
import { recordMark, type PagePassages } from '../../../../src/lib/search-records/passages.ts';
import { createSite } from '../create-site.ts';

/** What is written of a page that has this in its middle. */
function write(main: string, { base = '/', records = [] as object[] } = {}) {
  const { site } = createSite(
    {
      'search-records.json': JSON.stringify({ records }),
      'rest/index.html': `<h1>Rest</h1><main data-indexed>${main}</main>`,
      'topics/index.html': '<h1>Topics</h1><main data-indexed><div data-indexed="omit">Sleep</div></main>',
      'search/index.html': '<h1>Search</h1><main>Type your words.</main>',
    },
    base,
  );
  const told = writePassages(site);
  return { told, pages: JSON.parse(site.getText('search-passages.json')) as PagePassages[] };
}
const getPassages = (main: string, records?: object[]) =>
  write(main, { ...(records && { records }) }).pages[0]?.passages;

test('writes the pages that are to be read, by their addresses, and no others', () => {
  const { told, pages } = write('<p>Sleep.</p>', { base: '/guide/' });
  expect(told).toBe('wrote every word of 1 pages');
  expect(pages).toEqual([{ path: '/guide/rest/', title: 'Rest', passages: [{ id: '', title: '', text: 'Sleep.' }] }]);
});

test('keeps to a file of their own the pages that account for the others', () => {
  const page = (title: string) => `<h1>${title}</h1><main data-indexed>Sleep.</main>`;
  const { site } = createSite({
    'search-records.json': JSON.stringify({ records: [] }),
    'rest/index.html': page('Rest'),
    'references/index.html': page('References'),
    'claims/index.html': page('Claims'),
  });
  writePassages(site);
  const read = (file: string) => (JSON.parse(site.getText(file)) as PagePassages[]).map(({ path }) => path);
  expect(read('search-passages.json')).toEqual(['/rest/']);
  expect(read('search-accounts.json')).toEqual(['/claims/', '/references/']);
});

test('parts a page at its headings, and leaves out those with nothing below', () => {
  expect(
    getPassages(
      '<p>One.</p><h2 id="a"><a href="#a">Letters</a></h2><section><h3 id="b">Sleep</h3><p>Two.</p></section>',
    ),
  ).toEqual([
    { id: '', title: '', text: 'One.' },
    { id: 'b', title: 'Sleep', text: 'Two.' },
  ]);
});

test('a heading without an anchor begins no passage, and is read', () => {
  expect(getPassages('<h2 id="a">Sleep</h2><p>One.</p><h3>Calm</h3><p>Two.</p>')).toEqual([
    { id: 'a', title: 'Sleep', text: 'One. Calm Two.' },
  ]);
});

test('an entry of a list begins one; what its record says is written there alone', () => {
  const records = [{ path: '/rest/#liking', title: 'Liking', text: 'The pleasure.' }];
  expect(getPassages('<ul><li id="liking">Liking <p>The pleasure.</p> Used twice.</li></ul>', records)).toEqual([
    { id: 'liking', title: '', text: `Liking ${recordMark} Used twice.` },
  ]);
  expect(getPassages('<h2 id="liking">Liking</h2><p>Used.</p>', records)).toEqual([
    { id: 'liking', title: '', text: 'Used.' },
  ]);
});

test('keeps the words of two blocks apart, and of a word with a mark in it one', () => {
  expect(
    getPassages('<table><tr><td>one</td><td>two</td></tr></table><p>th<em>ree</em><span> four </span>.</p>'),
  ).toEqual([{ id: '', title: '', text: 'one two three four.' }]);
});

test.for([
  '<nav>Next</nav>',
  '<button type="button">Press</button>',
  '<span hidden>Hidden</span>',
  '<p data-export="omit">Picture</p>',
  '<span class="citations">Moran</span>',
  '<div class="section-end">Cite</div>',
  '<p class="page-dates">Published</p>',
  '<p class="reference-uses">Cited in</p>',
  '<a href="https://doi.org/10.1000/1">https://doi.org/10.1000/1</a>',
])('does not read %s', (apart) => {
  expect(getPassages(`<p>Sleep</p>${apart}`)).toEqual([{ id: '', title: '', text: 'Sleep' }]);
});
