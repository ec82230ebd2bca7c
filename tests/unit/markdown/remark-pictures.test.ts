import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
import { remarkPictures } from '../../../src/markdown/remark-pictures.ts';
import { renderMarkdown } from './render-markdown.ts';

test('records the pictures that prose shows, in their order', () => {
  const facts: Record<string, unknown> = {};
  const text =
    'Words.\n\n<SectionPicture picture="door" />\n\n{/* <SectionPicture picture="bed" /> */}\n\n<SectionPicture picture="key" />';
  renderMarkdown(text, { remark: [remarkMdx, remarkPictures] }, 'entry', facts);
  expect(facts['pictures']).toEqual(['door', 'key']);
});
