import { expect, test } from 'vitest';
import { stripPage } from '../../../../src/build/search-index/strip-pagefind-attributes.ts';

test('takes an attribute with a value off its element', () => {
  expect(stripPage('<h1 id="rest" data-pagefind-meta="title" class="big">Rest</h1>')).toBe(
    '<h1 id="rest" class="big">Rest</h1>',
  );
});

test('takes an attribute without a value off its element', () => {
  expect(stripPage('<article class="page" data-pagefind-body><p data-pagefind-ignore>Words.</p></article>')).toBe(
    '<article class="page"><p>Words.</p></article>',
  );
});

test('takes off a value in which a bracket stands, which Astro does not escape', () => {
  expect(stripPage('<p data-pagefind-filter="part:I > you">Words.</p>')).toBe('<p>Words.</p>');
});

test('takes off what is said to the exports', () => {
  expect(stripPage('<p data-export="omit" data-export-chapter="opening">Words.</p>')).toBe('<p>Words.</p>');
});

test('leaves other attributes as they are', () => {
  const page = '<p hidden data-page="1" data-copy-address>Words.</p>';
  expect(stripPage(page)).toBe(page);
});

test('leaves white space, quotes and line ends elsewhere as they are', () => {
  const page = '<!DOCTYPE html>\r\n<p  title=\'a "b"\'>One\n\n  two\t&amp; “three” </p >\n';
  expect(stripPage(page)).toBe(page);
});

test('leaves text that mentions an attribute as it is', () => {
  const page = '<code>&lt;p data-pagefind-ignore&gt;</code>';
  expect(stripPage(page)).toBe(page);
});
