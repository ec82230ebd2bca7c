import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSite } from '../create-site.ts';

const files = { 'index.html': '<p>One</p>', 'about/index.html': '<p>Two</p>', 'feed.xml': '<feed/>' };
const change = { start: 3, end: 6, text: 'Three' };

test('names its files in order, those a step has written too', () => {
  const { site } = createSite(files);
  site.write('a.txt', 'A');
  expect(site.paths).toEqual(['a.txt', 'about/index.html', 'feed.xml', 'index.html']);
  expect(site.pages.map(({ path }) => path)).toEqual(['about/index.html', 'index.html']);
});

test('reads each file once, however often it is asked for', () => {
  const { site, folder } = createSite(files);
  expect([site.getText('feed.xml'), site.getPage('index.html').tree.children]).toHaveLength(2);
  for (const file of ['feed.xml', 'index.html']) writeFileSync(join(folder, file), 'Another');
  expect(site.getText('feed.xml')).toBe('<feed/>');
  expect(site.getPage('index.html').html).toBe('<p>One</p>');
  expect(site.getPage('index.html').tree).toBe(site.getPage('index.html').tree);
});

test('shows each step what those before it have written', () => {
  const { site } = createSite(files);
  site.change('index.html', change);
  site.write('feed.xml', '<feed>1</feed>');
  expect(site.getText('index.html')).toBe('<p>Three</p>');
  expect(site.getBytes('index.html').toString()).toBe('<p>Three</p>');
  expect(site.getBytes('feed.xml').toString()).toBe('<feed>1</feed>');
});

test('writes nothing until all is done, and then what has changed and no more', () => {
  const { site, folder } = createSite(files);
  site.change('index.html', change);
  site.write('made/new.txt', 'New');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  expect([read('index.html'), existsSync(join(folder, 'made'))]).toEqual(['<p>One</p>', false]);
  writeFileSync(join(folder, 'feed.xml'), 'Another');
  expect(site.getText('about/index.html')).toBe('<p>Two</p>');
  writeFileSync(join(folder, 'about/index.html'), 'Another');
  site.save();
  expect([read('index.html'), read('made/new.txt')]).toEqual(['<p>Three</p>', 'New']);
  expect([read('feed.xml'), read('about/index.html')]).toEqual(['Another', 'Another']);
});

test('lets a step do no more than it says of itself', () => {
  const { site } = createSite(files);
  const view = site.limitTo({ name: 'sums', reads: /^index\.html$/, writes: /\.txt$/ });
  expect(view.getText('index.html')).toBe('<p>One</p>');
  view.write('sum.txt', '1');
  expect(site.getText('sum.txt')).toBe('1');
  expect(() => view.getText('feed.xml')).toThrow(
    'The step “sums” reads feed.xml, and does not say so in src/build/steps.ts.',
  );
  expect(() => view.getBytes('sum.txt')).toThrow('reads sum.txt');
  expect(view.getPage('about/index.html').source).toBe('<p>Two</p>');
  expect(() => view.change('index.html', change)).toThrow('changes index.html');
  expect(() => view.write('feed.xml', '')).toThrow('writes feed.xml');
});
