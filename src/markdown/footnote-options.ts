import type { Options } from 'remark-rehype';

/** How GFM footnotes become HTML. Ids are bare here; `rehypePrefixIds` makes them unique on a page of many entries. */
export const footnoteOptions: Options = {
  clobberPrefix: '',
  footnoteLabel: 'Notes',
  // Not a heading: one stands under each of ten sections, and no outline needs ten headings named “Notes”.
  footnoteLabelTagName: 'p',
  footnoteLabelProperties: { className: ['footnotes-label'], dataExport: 'omit' },
  footnoteBackContent: '↩\uFE0E',
  footnoteBackLabel: (index, reuse) => `Back to note ${index + 1} in the text${reuse > 1 ? `, place ${reuse}` : ''}`,
};
