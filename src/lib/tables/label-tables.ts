import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { labelCells } from './label-cells.ts';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => (tree: Root) => {
    visit(tree, { tagName: 'table' }, (table) => {
      labelCells(table as Parameters<typeof labelCells>[0]);
    });
  })
  .use(rehypeStringify);

/** Labels the cells of the tables in a piece of HTML. */
export const labelTables = (html: string): string => String(processor.processSync(html));
