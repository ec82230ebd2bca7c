import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { getFrontMatter } from './front-matter.ts';

/** Drops the prose of a retired entry: nobody is shown it, and it may name what is there no more. */
export function remarkRetired(): Transformer<Root> {
  return (tree, file) => {
    if (getFrontMatter(file)['retired'] !== undefined) tree.children = [];
  };
}
