import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { BuiltPage } from '../../../../src/build/built-site/built-page.ts';

const source = '<p>One</p><p>Two</p>';

test('a page that nothing changes is as Astro wrote it, to the byte', () => {
  const odd = '<!DOCTYPE html><P CLASS=a>1 &lt 2<br/>';
  expect(new BuiltPage('index.html', odd).html).toBe(odd);
});

test('changes are told by places of the text that Astro wrote, in any order', () => {
  const page = new BuiltPage('index.html', source);
  page.change({ start: 13, end: 16, text: 'Three' }, { start: 0, end: 10, text: '' });
  page.change({ start: 10, end: 10, text: '<hr>' });
  expect(page.html).toBe('<hr><p>Three</p>');
  page.change({ start: 20, end: 20, text: '!' });
  expect(page.html).toBe('<hr><p>Three</p>!');
});

test('the tree stays that of the page as Astro wrote it', () => {
  const page = new BuiltPage('index.html', source);
  page.change({ start: 0, end: 10, text: '' });
  expect(select('p', page.tree)?.position?.end.offset).toBe(10);
});

test('two changes of one stretch are refused, since one would be lost', () => {
  const page = new BuiltPage('about/index.html', source);
  page.change({ start: 0, end: 10, text: '' }, { start: 3, end: 6, text: 'Zero' });
  expect(() => page.html).toThrow('about/index.html is changed twice at “One</p>”.');
});
