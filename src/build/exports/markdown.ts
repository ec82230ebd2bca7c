import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { rewrite } from '../html/rewrite.ts';
import { describeDrawing } from './describe-drawing.ts';

declare module 'mdast' {
  interface Data {
    /** It stands with its page, and in no chapter. */
    isPageOnly?: boolean;
  }
}

/** What a note is called where it has no page of its own: `the-section-why` for `…#the-section-fn-why`. */
const toFootnoteName = (link: string): string => link.replace(/^.*#/, '').replace('-fn-', '-');

type Handle = NonNullable<Options['handlers']>[string];

const dfn: Handle = (state, node: Element) => ({ type: 'strong', children: state.all(node) as PhrasingContent[] });

/** A reference to a note, as GFM has them; any other raised text stays text. */
const sup: Handle = (state, node: Element) => {
  const [reference] = selectAll('[data-footnote-ref]', node);
  if (reference === undefined) return state.all(node);
  const identifier = toFootnoteName(String(reference.properties['href']));
  return { type: 'footnoteReference', identifier, label: identifier };
};

const section: Handle = (state, node: Element) => {
  const notes = node.properties['dataFootnotes'] === undefined ? [] : selectAll('li', node);
  if (notes.length === 0) {
    const blocks = state.toFlow(state.all(node));
    if (node.properties['dataExport'] === 'page-only') for (const block of blocks) block.data = { isPageOnly: true };
    return blocks;
  }
  return notes.map((note): FootnoteDefinition => {
    const identifier = toFootnoteName(`#${String(note.properties['id'])}`);
    return {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: state.toFlow(state.all(note)) as FootnoteDefinition['children'],
    };
  });
};

const processor = unified()
  .use(rehypeRemark, { quotes: ['“”', '‘’'], handlers: { dfn, sup, section }, newlines: false })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true });

/** What a cleaned tree is in Markdown (GFM), each drawing in words. */
export function toMarkdown(content: Element): Root {
  const children = rewrite([content], (element) => (element.tagName === 'svg' ? describeDrawing(element) : [element]));
  return processor.runSync({ type: 'root', children }) as Root;
}

/** What of a page's Markdown its chapter has. */
export const toChapterMarkdown = ({ children }: Root): Root => ({
  type: 'root',
  children: children.filter(({ data }) => data?.isPageOnly !== true),
});

/**
 * Writes Markdown.
 * @param levels By how many its headings are lowered.
 */
export const writeMarkdown = (markdown: Root, levels = 0): string =>
  processor.stringify(levels === 0 ? markdown : lower(markdown, levels));

function lower<Node extends Nodes>(node: Node, levels: number): Node {
  if (node.type === 'heading') return { ...node, depth: Math.min(node.depth + levels, 6) };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child: RootContent) => lower(child, levels)) };
}
