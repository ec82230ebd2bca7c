/** What is exported of a page, and as what. */
import { expect, test } from 'vitest';
import { clean } from '../../../../src/build/exports/clean.ts';
import { getElement } from '../../../../src/build/exports/exported-page.ts';
import { toXhtml } from '../../../../src/build/exports/xhtml.ts';
import { parseHtml } from '../../../../src/build/html/parse-html.ts';

const location = { site: 'https://example.org', base: '/guide/' };

/** What is exported of some HTML that stands in `main` of `/guide/about/`. */
const exportHtml = (html: string) =>
  toXhtml(clean(getElement(parseHtml(`<main>${html}</main>`), 'main', '').children, 'about/', location));

test.for([
  ['the mark `omit`', '<p data-export="omit">x</p>'],
  ['what is paid for', '<p data-paid>x</p>'],
  ['what is hidden', '<p hidden>x</p>'],
  ['the way back from a note', '<a href="#a" data-footnote-backref>x</a>'],
  ['a way around the site', '<nav><a href="/">x</a></nav>'],
  ['a button', '<button>x</button>'],
  ['a choice', '<label>x <select><option>x</option></select></label>'],
  ['a fold that says so', '<details data-export="omit"><summary>x</summary>x</details>'],
  ['what is for the browser', '<noscript>x</noscript><script>x</script><style>x</style><template>x</template>'],
  ['a drawing', '<svg><path d="M0 0"/></svg>'],
  ['a comment', '<!-- x -->'],
])('%s is left out, with all it holds', ([, html = '']) => {
  expect(exportHtml(`<p>Before</p>${html}<p>after</p>`)).toBe('<p>Before</p><p>after</p>');
});

test('of a link that is of use on the site alone, the words are kept', () => {
  expect(exportHtml('<h2 id="a"><a href="#a" data-export="unlinked">x</a></h2>')).toBe('<h2 id="a">x</h2>');
});

test('a picture is exported in the form that every reader knows, at its whole address', () => {
  const sources = '<source srcset="/guide/a.webp 720w" type="image/webp">';
  const picture = `<picture>${sources}<img src="/guide/a.jpg" srcset="/guide/b.jpg 720w" alt="A door" width="2" loading="lazy"></picture>`;
  expect(exportHtml(`<figure>${picture}<figcaption><p>Open.</p></figcaption></figure>`)).toBe(
    '<figure><img src="https://example.org/guide/a.jpg" alt="A door" /><figcaption><p>Open.</p></figcaption></figure>',
  );
});

test('a drawing that is to be kept is as it stands, without the mark', () => {
  expect(exportHtml('<svg class="emblem x" data-export="keep" viewBox="0 0 1 1"><g class="y"></g></svg>')).toBe(
    '<svg class="emblem x" viewBox="0 0 1 1"><g class="y" /></svg>',
  );
});

test('a table of marks is told as lists, their links absolute', () => {
  const head = '<tr><th>Study</th><th><a href="/guide/r/">Rest</a></th></tr>';
  const rows =
    '<tr><th scope="rowgroup">Near</th></tr><tr><th><a href="#ash">Ash</a></th><td><a href="/r/">·</a></td></tr>';
  expect(exportHtml(`<table data-export="as-lists"><thead>${head}</thead><tbody>${rows}</tbody></table>`)).toBe(
    '<p><strong>Near</strong></p><ul><li><a href="https://example.org/guide/about/#ash">Ash</a>: ' +
      '<a href="https://example.org/r/">Rest</a></li></ul>',
  );
});

test('what stands with its page alone is a section that says so', () => {
  expect(exportHtml('<div class="section-end" data-export="page-only"><p>x</p></div>')).toBe(
    '<section data-export="page-only"><p>x</p></section>',
  );
});

test('a mark that exports do not know is refused', () => {
  expect(() => exportHtml('<p data-export="omitt">x</p>')).toThrow(
    '<p data-export="omitt">: exports know omit, unlinked, keep, as-lists, page-only.',
  );
});

test('of an element, what exports need stays: ids, languages, spans of cells, classes that the EPUB styles', () => {
  expect(exportHtml('<p id="a" lang="la" class="idea stack" title="b" data-part="c" aria-label="d">x</p>')).toBe(
    '<p id="a" lang="la" class="idea">x</p>',
  );
  expect(exportHtml('<table><tr><td colspan="2" scope="col" data-align="left">x</td></tr></table>')).toBe(
    '<table><tbody><tr><td colspan="2" scope="col">x</td></tr></tbody></table>',
  );
});

test('boxes that only lay out what they hold are gone', () => {
  expect(
    exportHtml('<article class="stack"><div class="stack"><p>x <span class="citations">y</span></p></div></article>'),
  ).toBe('<p>x y</p>');
  expect(exportHtml('<p><time datetime="2026-01-02">2 January</time></p>')).toBe('<p>2 January</p>');
});

test('what is folded is all there, its heading as one and other words over it as a paragraph', () => {
  const count = '<span data-export="omit">2 works</span>';
  expect(exportHtml(`<details class="fold"><summary><h2 id="a">x</h2>${count}</summary><p>y</p></details>`)).toBe(
    '<h2 id="a">x</h2><p>y</p>',
  );
  expect(exportHtml('<details><summary>More</summary><p>y</p></details>')).toBe('<p>More</p><p>y</p>');
});

test('a box that something leads to, or that the EPUB styles, stays', () => {
  const html = '<div id="a"><p>x</p></div><p><span lang="la">y</span></p><div class="book-card"><p>z</p></div>';
  expect(exportHtml(html)).toBe(html);
});

test('words in a box of their own are a paragraph', () => {
  expect(exportHtml('<div class="csl-entry">Ash. <i>Leaving</i>.</div><pre>Elm.</pre>')).toBe(
    '<p>Ash. <i>Leaving</i>.</p><p>Elm.</p>',
  );
});

test('lines of code stay lines', () => {
  expect(exportHtml('<pre><code class="language-js">let a;\n  a = 1;\n</code></pre>')).toBe(
    '<pre><code>let a;\n  a = 1;\n</code></pre>',
  );
});

test('a list of definitions is a plain list; what has several facts has a list of its own', () => {
  expect(exportHtml('<dl><div><dt>One:</dt> <dd>a</dd></div><div><dt>Two</dt><dd>b</dd><dd>c</dd></div></dl>')).toBe(
    '<ul class="facts"><li><strong>One:</strong> a</li>' +
      '<li><p><strong>Two</strong></p><ul><li>b</li><li>c</li></ul></li></ul>',
  );
});

test('a list of definitions without boxes is one of as many groups as names', () => {
  expect(exportHtml('<dl><dt>One</dt><dd>a</dd><dt>Two</dt><dd>b</dd><dd>c</dd></dl>')).toBe(
    exportHtml('<dl><div><dt>One</dt><dd>a</dd></div><div><dt>Two</dt><dd>b</dd><dd>c</dd></div></dl>'),
  );
});

test.for([
  ['/guide/glossary/#liking', 'https://example.org/guide/glossary/#liking'],
  ['#end', 'https://example.org/guide/about/#end'],
  ['tel:116123', 'tel:116123'],
])('a link to %s becomes %s, whether it leads to another page or to a place in its own', ([from = '', to = '']) => {
  expect(exportHtml(`<p><a href="${from}">x</a></p>`)).toBe(`<p><a href="${to}">x</a></p>`);
});
