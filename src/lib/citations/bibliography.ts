import type { ReferenceData } from '../../schemas/reference.ts';
import { toFormatter } from './citation-js.ts';
import { keepTogether } from '../../schemas/typography.ts';

const style = { template: 'apa', lang: 'en-US' };

/** A set of works, formatted together so that two works of one author and year are told apart. */
export interface Bibliography {
  /** The keys of all works in the order of a list in APA style: by authors, then by year. */
  keys: string[];
  /**
   * A whole entry in APA style, its address linked.
   * @returns HTML made and escaped by citeproc.
   * @throws When there is no such work.
   */
  formatEntry: (key: string) => string;
  /**
   * The short label used in running text, such as “Gross, 1998b”.
   * @param locator Place in the work, such as `p. 3`.
   * @throws When there is no such work.
   */
  formatLabel: (key: string, locator?: string) => string;
  /**
   * The label as part of a sentence, such as “Gross (1998b)”.
   * @throws When there is no such work.
   */
  formatNarrative: (key: string) => string;
}

/** Formats works by citeproc (https://citeproc-js.readthedocs.io/) in APA style, each once. */
export function createBibliography(references: ReferenceData[]): Bibliography {
  const entries = new Map(
    toFormatter(references).format('bibliography', {
      ...style,
      format: 'html',
      hyperlinks: true,
      asEntryArray: true,
    }),
  );
  const labels = new Map(references.map((reference) => [reference.id, createLabel(reference, references)]));

  return {
    keys: [...entries.keys()],
    formatEntry: (key) => getByKey(entries, key).trim().replaceAll('<a ', '<a rel="noopener noreferrer" '),
    formatLabel: (key, locator) => [getByKey(labels, key), locator].filter((part) => part !== undefined).join(', '),
    formatNarrative: (key) => keepTogether(toNarrative(getByKey(labels, key))),
  };
}

function createLabel(reference: ReferenceData, references: ReferenceData[]): string {
  // Only works of the same author and year can be mistaken for this one; naming all of them takes seconds.
  const peers = references.filter((other) => other.id !== reference.id && getOrigin(other) === getOrigin(reference));
  return toFormatter([reference, ...peers])
    .format('citation', {
      ...style,
      format: 'text',
      entry: reference.id,
      citationsPre: peers.map(({ id }) => id),
      citationsPost: [],
    })
    .replace(/^\((.*)\)$/, '$1');
}

const toNarrative = (label: string) => label.replaceAll(' & ', ' and ').replace(/, ([^,]+)$/, ' ($1)');

const getOrigin = ({ author, issued }: ReferenceData) =>
  `${author[0]?.family ?? ''} ${issued['date-parts'][0][0] ?? ''}`;

function getByKey(map: Map<string, string>, key: string): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No reference "${key}".`);
  return value;
}
