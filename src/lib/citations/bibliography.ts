import { keepTogether } from '../../schemas/typography.ts';
import type { FormattedWork } from './format-works.ts';
import { formatLocator } from './locators.ts';

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
   * The short label used in running text, such as “Gross, 1998b”, and whether the work still stands: “, retracted”.
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

/**
 * Gives works by their keys.
 * @param marks What a label ends with, by key: “, retracted”.
 */
export function createBibliography(
  works: FormattedWork[],
  marks: ReadonlyMap<string, string> = new Map(),
): Bibliography {
  const byKey = new Map(works.map((work) => [work.key, work]));
  const getWork = (key: string): FormattedWork => {
    const work = byKey.get(key);
    if (work === undefined) throw new Error(`No reference "${key}".`);
    return work;
  };
  const getMark = (key: string) => marks.get(key) ?? '';
  return {
    keys: [...byKey.keys()],
    formatEntry: (key) => getWork(key).entry,
    formatLabel: (key, locator) =>
      (locator === undefined ? getWork(key).label : `${getWork(key).label}, ${formatLocator(locator)}`) + getMark(key),
    formatNarrative: (key) => keepTogether(toNarrative(getWork(key).label).replace(/\)$/, () => `${getMark(key)})`)),
  };
}

const toNarrative = (label: string) => label.replaceAll(' & ', ' and ').replace(/, ([^,]+)$/, ' ($1)');
