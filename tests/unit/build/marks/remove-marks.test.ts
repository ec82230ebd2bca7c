import { expect, test } from 'vitest';
import { BuiltPage } from '../../../../src/build/built-site/built-page.ts';
import { removeMarks, unmark } from '../../../../src/build/marks/remove-marks.ts';
import { createSite } from '../create-site.ts';

function strip(html: string): string {
  const page = new BuiltPage('index.html', html);
  page.change(...unmark(page));
  return page.html;
}

test('takes an attribute with a value off its element', () => {
  expect(strip('<h1 id="rest" data-export-change="title" class="big">Rest</h1>')).toBe(
    '<h1 id="rest" class="big">Rest</h1>',
  );
});

test('takes an attribute without a value off its element, and several off one', () => {
  expect(
    strip(
      '<article class="page" data-indexed data-export="omit"><p data-export-change="correction" data-indexed="omit">Words.</p></article>',
    ),
  ).toBe('<article class="page"><p>Words.</p></article>');
});

test('takes off a value in which a bracket stands, which Astro does not escape', () => {
  expect(strip('<p data-export-change="part:I > you">Words.</p>')).toBe('<p>Words.</p>');
});

test('reaches into drawings', () => {
  expect(strip('<svg data-export="keep" viewBox="0 0 1 1"><path/></svg>')).toBe('<svg viewBox="0 0 1 1"><path/></svg>');
});

test.each([
  ['other attributes', '<p hidden data-page="1" data-copy-address data-exported data-indexedly>Words.</p>'],
  ['white space, quotes and line ends', '<!DOCTYPE html>\r\n<p  title=\'a "b"\'>One\n\n  two\t&amp; “three” </p >\n'],
  ['text that mentions an attribute', '<code>&lt;p data-indexed&gt;</code>'],
  ['scripts and styles that mention one', '<script>"<p data-export>"</script><style>[data-export]{}</style>'],
])('leaves %s as they are', (_what, page) => {
  expect(strip(page)).toBe(page);
});

test('takes them off every page', () => {
  const { site } = createSite({ 'index.html': '<p data-export="omit">', 'about/index.html': '<p data-indexed>' });
  removeMarks(site);
  expect(site.pages.map(({ path }) => site.getText(path))).toEqual(['<p>', '<p>']);
});
