import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { simplifyLists } from '../../../../src/build/exports/epub-lists.ts';
import { toXhtml } from '../../../../src/build/exports/xhtml.ts';
import { parseHtml } from '../../../../src/build/html/parse-html.ts';

const simplify = (html: string) => toXhtml(simplifyLists((select('body', parseHtml(html)) as Element).children));

test('says in one line whom a finding rests on, so that it is not counted as another finding', () => {
  const samples = '<ul class="finding-samples"><li><b>92</b> people</li><li>a review</li></ul>';
  expect(simplify(`<ol class="findings"><li>${samples}<p>They sat.</p></li></ol>`)).toBe(
    '<ol class="findings"><li><p class="finding-samples"><b>92</b> people · a review</p><p>They sat.</p></li></ol>',
  );
});

test('does not number works, which have lists in them', () => {
  expect(simplify('<ol><li class="reference">A<ul><li>B</li></ul></li></ol>')).toBe(
    '<ul><li class="reference">A<ul><li>B</li></ul></li></ul>',
  );
  expect(simplify('<ol><li>A</li></ol>')).toBe('<ol><li>A</li></ol>');
});

test('tells a table row by row, and each cell by its column', () => {
  const head = '<thead><tr><th>Chair</th><th>Who</th><th>Found</th></tr></thead>';
  const row = '<tr id="oak"><th>Oak</th><td>92 <b>people</b></td><td>First.<p>Then.</p></td></tr>';
  expect(simplify(`<table>${head}<tbody>${row}</tbody></table>`)).toBe(
    '<ul class="rows"><li id="oak"><p><strong>Oak</strong></p>' +
      '<p><em>Who: </em>92 <b>people</b></p><p><em>Found: </em>First.</p><p>Then.</p></li></ul>',
  );
});
