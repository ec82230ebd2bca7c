import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { FootnoteDefinition, Root as MarkdownRoot } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describeFigures } from './describe-figures.ts';
import { isOneOf, replace } from '../html/prune.ts';

/** What a note is called where it has no page of its own: `fear-of-loss-why` for `…#fear-of-loss-fn-why`. */
const toFootnoteName = (link: string): string => link.replace(/^.*#/, '').replace('-fn-', '-');

type Handle = NonNullable<Options['handlers']>[string];

/** A reference to a note, as GFM has them; any other raised text stays text. */
const sup: Handle = (state, node: Element) => {
  const [reference] = selectAll('[data-footnote-ref]', node);
  if (reference === undefined) return state.all(node);
  const identifier = toFootnoteName(String(reference.properties['href']));
  return { type: 'footnoteReference', identifier, label: identifier };
};

const section: Handle = (state, node: Element) => {
  const notes = node.properties['dataFootnotes'] === undefined ? [] : selectAll('li', node);
  if (notes.length === 0) return state.toFlow(state.all(node));
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
  .use(rehypeRemark, { quotes: ['“”', '‘’'], handlers: { sup, section }, newlines: false })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true });

/**
 * Writes a cleaned tree as Markdown (GFM).
 * @param levels By how many its headings are lowered.
 */
export function toMarkdown(content: Element | Root, levels = 0): string {
  const copy = structuredClone(content);
  describeFigures(copy);
  replace(copy, isOneOf(['dfn']), (term) => [{ ...term, tagName: 'strong' }]);
  const tree: Root = copy.type === 'root' ? copy : { type: 'root', children: [copy] };
  const markdown = processor.runSync(tree) as MarkdownRoot;
  visit(markdown, 'heading', (heading) => {
    heading.depth = Math.min(heading.depth + levels, 6) as typeof heading.depth;
  });
  return processor.stringify(markdown);
}
