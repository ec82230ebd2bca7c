/** What stands in the place of drawings where none can be shown. */
import { expect, test } from 'vitest';
import { describeFigures } from '../../../../src/build/exports/describe-figures.ts';
import { listEvidenceMap } from '../../../../src/build/exports/list-evidence-map.ts';
import { parseHtml } from '../../../../src/build/html/parse-html.ts';
import { toXhtml } from '../../../../src/build/exports/xhtml.ts';
import { getElement } from '../../../../src/build/exports/built-page.ts';

const read = (html: string) => getElement(parseHtml(`<main>${html}</main>`), 'main', '');

test('a drawing is what it says of itself, and one that says nothing is left out', () => {
  const main = read('<svg><title>A fan</title><desc>Seven lines &amp; one.</desc><path d="M0 0"/></svg><svg></svg>');
  describeFigures(main);
  expect(toXhtml(main)).toBe('<main><p>Seven lines &#x26; one.</p></main>');
});

test('the map of the evidence is a list, each study with the sections it bears on', () => {
  const main = read(`<table class="evidence-map"><thead><tr><th>Study</th><th><a href="/r/">Rest</a></th>
    <th><a href="/s/">Sleep</a></th></tr></thead><tbody><tr><th scope="rowgroup">Near</th><td></td><td></td></tr>
    <tr><th scope="row"><a href="/#ash">Ash</a></th><td><a href="/r/#f">·</a></td><td><a href="/s/#f">·</a></td></tr>
    <tr><th scope="row"><a href="/#elm">Elm</a></th><td></td><td><a href="/s/#g">·</a></td></tr></tbody></table>`);
  listEvidenceMap(main);
  expect(toXhtml(main)).toBe(
    '<main><p><strong>Near</strong></p><ul>' +
      '<li><a href="/#ash">Ash</a>: <a href="/r/#f">Rest</a>, <a href="/s/#f">Sleep</a></li>' +
      '<li><a href="/#elm">Elm</a>: <a href="/s/#g">Sleep</a></li></ul></main>',
  );
});
