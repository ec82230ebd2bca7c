import type { Link, Root } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getTermPath } from '../lib/site/addresses.ts';
import { createTermFinder, type FindableTerm } from '../lib/glossary/term-finder.ts';
import { getFrontMatter } from './front-matter.ts';

interface Options {
  /** Reads the glossary, so that a term added while developing is found. */
  readTerms: () => FindableTerm[];
}

/** Where a term is not marked: headings, links and quotations. Code is no text, so it is left alone as it is. */
const ignored = ['heading', 'link', 'linkReference', 'blockquote', 'mdxJsxFlowElement', 'mdxJsxTextElement'];

/** Makes the first use of each term in an entry a link to its definition, and records which terms were found. */
export function remarkTerms({ readTerms }: Options) {
  return (tree: Root, file: VFile) => {
    const facts = getFrontMatter(file);
    facts.markedTerms = markTerms(tree, readTerms(), (facts['unmarkedTerms'] ?? []) as string[]);
  };
}

/**
 * Marks the terms in a tree.
 * @param unmarked Ids of terms to leave alone.
 * @returns Ids of the terms marked, in order.
 */
export function markTerms(tree: Root, terms: FindableTerm[], unmarked: string[]): string[] {
  const finder = createTermFinder(terms, unmarked);
  const marked: string[] = [];
  const mark = (found: string, { index, input, stack }: RegExpMatchObject): Link | false => {
    // A quotation may begin in another node: “it is *not* liking”.
    const before = getTextBefore(stack);
    const id = finder.claim({ found, index: before.length + index, input: before + input });
    if (id === undefined) return false;
    marked.push(id);
    const data = { hProperties: { className: ['term-link'] } };
    return { type: 'link', url: getTermPath(id), data, children: [{ type: 'text', value: found }] };
  };
  findAndReplace(tree, [finder.pattern, mark], { ignore: ignored });
  return marked;
}

/** The text of a block up to one of its text nodes, which is the last of the stack. */
function getTextBefore([, block, ...inner]: RegExpMatchObject['stack']): string {
  const node = inner.at(-1);
  const texts: string[] = [];
  if (block !== undefined) {
    visit(block, 'text', (text) => {
      if (text === node) return EXIT;
      texts.push(text.value);
      return CONTINUE;
    });
  }
  return texts.join('');
}
