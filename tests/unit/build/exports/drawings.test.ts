/** What stands in the place of drawings where none can be shown. */
import { expect, test } from 'vitest';
import { describeDrawing } from '../../../../src/build/exports/describe-drawing.ts';
import { listTable } from '../../../../src/build/exports/list-table.ts';
import { parseHtml } from '../../../../src/build/html/parse-html.ts';
import { toXhtml } from '../../../../src/build/exports/xhtml.ts';
import { getElement } from '../../../../src/build/exports/exported-page.ts';

const read = (html: string) => getElement(parseHtml(html), 'body > *', '');

test('a drawing is what it says of itself, and one that says nothing is left out', () => {
  const drawing = read('<svg><title>A fan</title><desc>Seven lines &amp; one.</desc><path d="M0 0"/></svg>');
  expect(toXhtml(describeDrawing(drawing))).toBe('<p>Seven lines &#x26; one.</p>');
  expect(describeDrawing(read('<svg><title>A fan</title></svg>'))).toEqual([]);
});

test('the map of the evidence is a list, each study with the sections it bears on', () => {
  const table = read(`<table><thead><tr><th>Study</th><th><a href="/r/">Rest</a></th>
    <th><a href="/s/">Sleep</a></th></tr></thead><tbody><tr><th scope="rowgroup">Near</th><td></td><td></td></tr>
    <tr><th scope="row"><a href="/#ash">Ash</a></th><td><a href="/r/#f">·</a></td><td><a href="/s/#f">·</a></td></tr>
    <tr><th scope="row"><a href="/#elm">Elm</a></th><td></td><td><a href="/s/#g">·</a></td></tr></tbody></table>`);
  expect(toXhtml(listTable(table))).toBe(
    '<p><strong>Near</strong></p><ul>' +
      '<li><a href="/#ash">Ash</a>: <a href="/r/#f">Rest</a>, <a href="/s/#f">Sleep</a></li>' +
      '<li><a href="/#elm">Elm</a>: <a href="/s/#g">Sleep</a></li></ul>',
  );
});
