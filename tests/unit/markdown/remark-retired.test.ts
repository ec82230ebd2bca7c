import { expect, test } from 'vitest';
import { remarkRetired } from '../../../src/markdown/remark-retired.ts';
import { renderMarkdown } from './render-markdown.ts';

const render = (frontmatter: Record<string, unknown>) =>
  renderMarkdown('Words [@gone2020].', { remark: [remarkRetired] }, 'entry', frontmatter);

test('shows nothing of the prose of a retired entry, and all of any other', () => {
  expect(render({ retired: { on: '2026-11-01' } })).toBe('');
  expect(render({})).toBe('<p>Words [@gone2020].</p>');
});
