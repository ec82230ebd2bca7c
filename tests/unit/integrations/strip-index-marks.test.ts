import { expect, test } from 'vitest';
import { stripPage } from '../../../src/integrations/strip-index-marks.ts';

test('takes out hidden data, each with the white space after it', () => {
  const page =
    '<p>Words.</p> <data hidden value="rest; sleep" data-pagefind-meta="aliases[value]"></data> ' +
    '<data hidden value="section" data-pagefind-meta="kind[value]" data-pagefind-filter="kind[value]"></data>\n' +
    '</article>';
  expect(stripPage(page)).toBe('<p>Words.</p> </article>');
});

test('takes out hidden data in whose value a bracket stands, which Astro does not escape', () => {
  const page = '<p>Words.</p><data hidden value="I > you" data-pagefind-meta="voices[value]"></data></article>';
  expect(stripPage(page)).toBe('<p>Words.</p></article>');
});

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

test('leaves data that a reader sees, and other attributes, as they are', () => {
  const page = '<data value="212">212 people</data><p hidden data-page="1" data-copy-address>Words.</p>';
  expect(stripPage(page)).toBe(page);
});

test('leaves white space, quotes and line ends elsewhere as they are', () => {
  const page = '<!DOCTYPE html>\r\n<p  title=\'a "b"\'>One\n\n  two\t&amp; “three” </p >\n';
  expect(stripPage(page)).toBe(page);
});

test('leaves text that mentions hidden data as it is', () => {
  const page = '<code>&lt;data hidden value="rest"&gt;&lt;/data&gt; </code>';
  expect(stripPage(page)).toBe(page);
});

test('leaves text that mentions an attribute as it is', () => {
  const page = '<code>&lt;p data-pagefind-ignore&gt;</code>';
  expect(stripPage(page)).toBe(page);
});
