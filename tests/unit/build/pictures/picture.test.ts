import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toPicture } from '../../../../src/build/pictures/picture.ts';

const figure = `<figure id="f" class="chair-figure">
  <svg viewBox="0 0 300 100" stroke-width="2" role="img" aria-labelledby="t d" data-export="keep">
    <title id="t">Chairs</title><desc id="d">Two chairs.</desc>
    <a href="/chairs/"><g class="seat on-pages"><text>one &amp; all</text></g></a>
  </svg>
  <figcaption><p><span class="figure-source">Drawn from chairs (<a href="#ash">Ash, 2010</a>).</span> <span>Cite</span></p></figcaption>
</figure>`;
const css = `@layer components {
  .chair-figure svg { --wide: 2; inline-size: 20rem; }
  .seat { scale: var(--wide) 1; }
  .chair-figure figcaption { color: red; }
  .seat, .chair-figure a::before, .stool { color: var(--color-part); }
  @media print { .seat, .on-pages { color: blue; } }
}`;

const picture = toPicture(figure, { css, hue: '--color-indigo', address: 'https://example.org/#f' });
const { document } = parseHTML(`<html><body>${picture}</body></html>`);

test('is named, described and credited by what stands in and under the figure', () => {
  expect(document.getElementById('title')?.textContent).toBe('Chairs');
  expect(document.getElementById('desc')?.textContent).toBe('Two chairs.');
  expect([...document.querySelectorAll('.picture-foot')].map(({ textContent }) => textContent)).toEqual([
    'Drawn from chairs (Ash, 2010).',
    'Why We Go Back, CC BY 4.0',
    'https://example.org/#f',
  ]);
});

test('holds the drawing as it is, within the class of its figure, but no second name and no link', () => {
  const drawing = document.querySelector('.chair-figure > svg');
  expect(drawing?.outerHTML.replaceAll(/\s+/g, ' ')).toBe(
    '<svg viewBox="0 0 300 100" stroke-width="2" width="300" height="100" overflow="visible"> <g class="seat"><text>one &amp; all</text></g> </svg>',
  );
});

test('has the rules for what is drawn, in the hue of its part, and no others', () => {
  const styles = document.querySelector('style')?.textContent ?? '';
  expect(styles).toContain('.seat{color: #35439a}');
  expect(styles).toContain('.seat{color: #a9b4f6}');
  expect(styles).toContain('.seat{scale: 2 1}');
  expect(styles).not.toMatch(/red|blue|20rem|before|stool/);
});

test.each([['svg > title'], ['svg > desc'], ['.figure-source']])('refuses a figure without %s', (part) => {
  const lacking = figure
    .replace(/<title.*title>/, part.endsWith('title') ? '' : '$&')
    .replace(/<desc.*desc>/, part.endsWith('desc') ? '' : '$&')
    .replace('figure-source', part.endsWith('source') ? '' : '$&');
  expect(() => toPicture(lacking, { css, address: '' })).toThrow(`The figure has no ${part}.`);
});
