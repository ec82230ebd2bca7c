import rehypeExternalLinks from 'rehype-external-links';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import type { PluggableList } from 'unified';
import { rehypeBase } from './rehype-base.ts';
import { rehypeMarginNotes } from './rehype-margin-notes.ts';
import { rehypeNameNotes } from './rehype-label-footnotes.ts';
import { rehypePartNotes } from './rehype-separate-footnotes.ts';
import { rehypePrefixIds } from './rehype-prefix-ids.ts';
import { rehypeTables } from './rehype-tables.ts';

/**
 * What is done to prose once it is HTML, in this order.
 * @param base The path under which the site lies.
 */
export const createRehypePlugins = (base: string): PluggableList => [
  // While the words of a sentence still stand side by side, with no copy of a note between them.
  rehypeMinifyWhitespace,
  rehypeNameNotes,
  rehypePartNotes,
  rehypeMarginNotes,
  rehypePrefixIds,
  rehypeTables,
  [rehypeBase, { base }],
  [rehypeExternalLinks, { rel: ['noopener', 'noreferrer'] }],
];
