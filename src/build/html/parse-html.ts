import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

// With the places of attributes, too.
const parser = unified().use(rehypeParse, { verbose: true });

/** Reads a built page as a tree, which knows where in the text each of its elements stands. */
export const parseHtml = (html: string): Root => parser.parse(html);
