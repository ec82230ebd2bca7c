import { expect, test } from 'vitest';
import { rehypeBase } from '../../../src/markdown/rehype-base.ts';
import { renderMarkdown } from './render-markdown.ts';

const render = (address: string, base: string) =>
  renderMarkdown(`[a](${address})`, { rehype: [[rehypeBase, { base }]] });

test.for([
  ['/about/#privacy', '/guide/about/#privacy'],
  ['/', '/guide/'],
])('moves a link from the root, %s, to where the site lies', ([address = '', moved = '']) => {
  expect(render(address, '/guide/')).toBe(`<p><a href="${moved}">a</a></p>`);
});

test('leaves links alone when the site lies at the root', () => {
  expect(render('/about/', '/')).toBe('<p><a href="/about/">a</a></p>');
});

test.for(['https://example.org/a/', '//example.org/a/', '#note'])('leaves %s alone', (address) => {
  expect(render(address, '/guide/')).toBe(`<p><a href="${address}">a</a></p>`);
});
