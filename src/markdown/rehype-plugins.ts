import rehypeExternalLinks from 'rehype-external-links';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import type { PluggableList } from 'unified';
import { rehypeBase } from './rehype-base.ts';
import { rehypeMarginNotes } from './rehype-margin-notes.ts';
import { rehypeLabelFootnotes } from './rehype-label-footnotes.ts';
import { rehypeSeparateFootnotes } from './rehype-separate-footnotes.ts';
import { rehypePrefixIds } from './rehype-prefix-ids.ts';
import { rehypeTables } from './rehype-tables.ts';

/**
 * The plugins that change prose once it is HTML, in this order.
 * @param base The path under which the site lies.
 */
export const createRehypePlugins = (base: string): PluggableList => [
  // Before the copies of notes come between the words of a sentence.
  rehypeMinifyWhitespace,
  rehypeLabelFootnotes,
  rehypeSeparateFootnotes,
  rehypeMarginNotes,
  rehypePrefixIds,
  rehypeTables,
  [rehypeBase, { base }],
  [rehypeExternalLinks, { rel: ['noopener', 'noreferrer'] }],
];
