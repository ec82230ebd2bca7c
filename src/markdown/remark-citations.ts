import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { citationPattern } from '../lib/citation-syntax.ts';

/** Turns `[@moran2020; @mason2012]` in prose into `<CitationGroup group="…" />`, which the page provides. */
export function remarkCitations() {
  return (tree: Root) => {
    findAndReplace(tree, [citationPattern, (_match: string, group: string) => toCitationGroup(group)]);
  };
}

function toCitationGroup(group: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'CitationGroup',
    attributes: [{ type: 'mdxJsxAttribute', name: 'group', value: group }],
    children: [],
  };
}
