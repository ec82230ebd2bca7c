import type { Element } from 'hast';

/**
 * What markup says to the exports in `data-export`, where it is not exported as it stands. The build takes the attributes
 * out of the pages again.
 * - `omit`: of use on the site alone.
 * - `unlinked`: a link of use on the site alone, whose words are exported.
 * - `keep`: a drawing that says something; all others are left out.
 * - `as-lists`: a table of marks, told as lists.
 * - `page-only`: in the Markdown of its page, but in no chapter, since the book has it elsewhere.
 *
 * Two more attributes name what is looked for: `data-export-chapter` the pieces of the article that make up a chapter of
 * that name, and `data-export-change` each correction and change, by its kind.
 */
const marks = ['omit', 'unlinked', 'keep', 'as-lists', 'page-only'] as const;

export type Mark = (typeof marks)[number];

/** Reads an element's mark. Throws when it is none of those. */
export function findMark({ tagName, properties: { dataExport } }: Element): Mark | undefined {
  const mark = marks.find((each) => each === dataExport);
  if (mark !== undefined || dataExport === undefined) return mark;
  throw new Error(`<${tagName} data-export="${String(dataExport)}">: exports know ${marks.join(', ')}.`);
}
