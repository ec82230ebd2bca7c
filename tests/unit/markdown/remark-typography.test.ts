import { expect, test } from 'vitest';
import { remarkTypography } from '../../../src/markdown/remark-typography.ts';
import { renderMarkdown } from './render-markdown.ts';

const render = (text: string) => renderMarkdown(text, { remark: [remarkTypography] });

test('keeps a number with what it counts, in text and in emphasis', () => {
  expect(render('Of 792 people, *41 couples*.')).toBe('<p>Of 792\u00a0people, <em>41\u00a0couples</em>.</p>');
});

test('leaves code and addresses alone', () => {
  expect(render('`792 people` [here](/792%20people/)')).toBe(
    '<p><code>792 people</code> <a href="/792%20people/">here</a></p>',
  );
});
