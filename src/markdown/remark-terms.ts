import type { Link, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { VFile } from 'vfile';
import { getTermPath } from '../lib/addresses.ts';
import { createTermFinder, type FindableTerm } from '../lib/term-finder.ts';
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
  const mark = (found: string, { index, input }: { index: number; input: string }): Link | false => {
    const id = finder.claim({ found, index, input });
    if (id === undefined) return false;
    marked.push(id);
    const data = { hProperties: { className: ['term-link'] } };
    return { type: 'link', url: getTermPath(id), data, children: [{ type: 'text', value: found }] };
  };
  findAndReplace(tree, [finder.pattern, mark], { ignore: ignored });
  return marked;
}
