import { expect, test } from 'vitest';
import { remarkNoTaskLists } from '../../../src/markdown/remark-no-task-lists.ts';
import { renderMarkdown } from './render-markdown.ts';

const render = (text: string) => renderMarkdown(text, { remark: [remarkNoTaskLists] });

test('shows what the author typed in place of boxes', () => {
  expect(render('- [ ] Call someone\n- [x] Sleep\n')).toBe(
    '<ul>\n<li>[ ] Call someone</li>\n<li>[x] Sleep</li>\n</ul>',
  );
});

test('leaves a plain list as it is', () => {
  expect(render('- Call someone\n')).toBe('<ul>\n<li>Call someone</li>\n</ul>');
});
