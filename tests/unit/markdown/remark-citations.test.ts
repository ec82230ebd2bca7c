import { expect, test } from 'vitest';
import { remarkCitations } from '../../../src/markdown/remark-citations.ts';
import { renderMarkdown } from './render-markdown.ts';

const formatLabel = (key: string, locator?: string) => [`Label of ${key}`, locator].filter(Boolean).join(', ');
const render = (text: string) => renderMarkdown(text, { remark: [[remarkCitations, { formatLabel }]] });

test('links a citation to its reference, close to the full stop', () => {
  expect(render('They resist endings [@moran2020].')).toBe(
    '<p>They resist endings <span class="citations">(<a href="/references/#moran2020">Label of moran2020</a>)</span>.</p>',
  );
});

test('joins several works in one pair of brackets', () => {
  expect(render('[@moran2020; @mason2012, p. 3]')).toBe(
    '<p><span class="citations">(<a href="/references/#moran2020">Label of moran2020</a>; ' +
      '<a href="/references/#mason2012">Label of mason2012, p. 3</a>)</span></p>',
  );
});

test('links a citation within emphasis', () => {
  expect(render('*So [@moran2020]*')).toBe(
    '<p><em>So <span class="citations">(<a href="/references/#moran2020">Label of moran2020</a>)</span></em></p>',
  );
});

test('leaves code as it is', () => {
  expect(render('Write `[@moran2020]`.')).toBe('<p>Write <code>[@moran2020]</code>.</p>');
});

test('throws on a work that the label cannot be made for', () => {
  const refuse = (key: string) => {
    throw new Error(`No reference "${key}".`);
  };
  expect(() => renderMarkdown('[@moran202]', { remark: [[remarkCitations, { formatLabel: refuse }]] })).toThrow(
    'No reference "moran202".',
  );
});
