import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { footnoteOptions } from '../../../src/markdown/footnote-options.ts';

interface Plugins {
  remark?: PluggableList;
  rehype?: PluggableList;
}

/**
 * Renders Markdown as the site does, but with only the plugins under test.
 * @param name The entry's name, which its file has too.
 * @param frontmatter The entry's front matter, to which plugins add what they find out.
 */
export function renderMarkdown(
  text: string,
  { remark = [], rehype = [] }: Plugins,
  name = 'entry',
  frontmatter: Record<string, unknown> = {},
): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remark)
    .use(remarkRehype, footnoteOptions)
    .use(rehype)
    .use(rehypeStringify);
  return String(
    processor.processSync(new VFile({ path: `${name}.mdx`, value: text, data: { astro: { frontmatter } } })),
  );
}
