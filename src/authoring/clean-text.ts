import type { Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** The marks that CSL-JSON allows, by the elements that publishers write in their place. */
const marks: Record<string, string> = {
  i: 'i',
  em: 'i',
  italic: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sub: 'sub',
  sup: 'sup',
  sc: 'sc',
};

/**
 * Cleans a text of an export: entities become the signs they stand for, white space one space, and of markup remains what
 * CSL-JSON allows.
 * @param text As publishers send it, such as `Love &amp;amp; <jats:italic>loss</jats:italic>.`
 */
export function cleanText(text: string): string {
  const once = writeChildren(parser.parse(text));
  // Some escape what is escaped already.
  const cleaned = /&(?:#\w+|[a-z]+);/i.test(once) ? writeChildren(parser.parse(once)) : once;
  return cleaned.replaceAll(/\s+/g, ' ').trim();
}

/** The same of a title, which has no full stop of its own. */
export const cleanTitle = (text: string): string => cleanText(text).replace(/(?<!\.)\.$/, '');

const writeChildren = ({ children }: { children: (Root | RootContent)[] }): string => children.map(write).join('');

function write(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = writeChildren(node);
  const mark = node.type === 'element' ? marks[node.tagName.replace(/^\w+:/, '')] : undefined;
  return mark === undefined || inner === '' ? inner : `<${mark}>${inner}</${mark}>`;
}
