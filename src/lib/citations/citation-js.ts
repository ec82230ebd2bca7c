import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** A CSL-JSON item, with whatever fields it has. */
export type CslItem = { id: string } & Record<string, unknown>;

/** What is asked of citation.js; its own types cannot tell what each format gives back. */
interface Formatter {
  format(
    name: 'bibliography',
    options: { asEntryArray: true } & Record<string, unknown>,
  ): [key: string, html: string][];
  format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  format(name: 'bibliography' | 'bibtex' | 'citation', options?: Record<string, unknown>): string;
}

/** The styles that `bibliography` and `citation` know by name, in CSL: `apa` and whatever is added. */
export const { styles } = plugins.config.get('@csl');

// APA sorts a work without author or title by whatever stands in their place, and citeproc takes seconds to prepare for
// that. Ours have both.
styles.add(
  'apa',
  styles
    .get('apa')
    .replaceAll('<key macro="author-sort"', '<key variable="author"')
    .replaceAll('<key macro="title"', '<key variable="title"'),
);

const bibtex = plugins.config.get('@bibtex').format;
// The citation key is ours, not one made up from author, year and title.
bibtex.useIdAsLabel = true;
// Nor stripped of its hyphens.
bibtex.checkLabel = false;
// Names keep their accents; every BibTeX of this century reads them.
bibtex.asciiOnly = false;

/** Hands works to citation.js, to be written in one of its formats. */
export const toFormatter = (items: CslItem[]) => new Cite(items) as unknown as Formatter;
