import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { leaders, makers } from './roles.ts';

/** A CSL-JSON item, with whatever fields it has. */
export type CslItem = { id: string } & Record<string, unknown>;

/** What is asked of citation.js; its own types cannot tell what each format gives back. */
interface Formatter {
  format(
    name: 'bibliography',
    options: { asEntryArray: true } & Record<string, unknown>,
  ): [key: string, html: string][];
  format(
    name: 'bibtex',
    options: { format: 'object' },
  ): { type: string; label: string; properties: Record<string, string> }[];
  format(name: 'bibliography' | 'citation', options?: Record<string, unknown>): string;
}

/** What is asked of citeproc: https://citeproc-js.readthedocs.io/en/latest/running.html. */
interface Engine {
  opt: { development_extensions: { wrap_url_and_doi: boolean } };
  registry: {
    registry: Record<string, { sortkeys: SortKeys }>;
    sorter: { compareKeys: (one: Sortable, other: Sortable) => number };
  };
  setOutputFormat: (format: 'html' | 'text') => void;
  updateItems: (ids: string[]) => void;
  makeBibliography: () => [{ entry_ids: [id: string][] }, entries: string[]];
  makeCitationCluster: (citations: { id: string }[]) => string;
}

/** What a style sorts a work by: first by the first, and what it lacks comes last. */
export type SortKeys = (string | undefined)[];

interface Sortable {
  sortkeys: SortKeys;
  /** Its place in the order given, for works that are otherwise equal. */
  seq: number;
}

const csl = plugins.config.get('@csl');

/** The styles that `bibliography` and `citation` know by name, in CSL: `apa` and whatever is added. */
export const { styles } = csl;

/**
 * By what a work stands in the list: who made it, or its title. APA's own rule says the same and more, and citeproc takes
 * seconds to prepare for that.
 */
const order = `<macro name="work-order">
  <choose>
    <if match="any" type="bill hearing legal_case legislation regulation treaty"><text variable="title"/></if>
    <else>
      <names variable="composer">
        <name and="symbol" delimiter-precedes-last="always" name-as-sort-order="all"/>
        <substitute>${['author', ...makers, 'editor', 'editorial-director', ...leaders, 'collection-editor']
          .map((role) => `<names variable="${role}"/>`)
          .join('')}<text variable="title"/></substitute>
      </names>
    </else>
  </choose>
</macro>`;
styles.add(
  'apa',
  styles
    .get('apa')
    .replaceAll('<key macro="author-sort"', '<key macro="work-order"')
    .replaceAll('<key macro="title"', '<key variable="title"')
    .replace('<citation ', `${order.replaceAll(/>\s+</g, '><')}<citation `),
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

/** Hands works to citeproc itself, to be written in APA style. There is one engine, so ask it before the next works. */
export const toApaEngine = (items: CslItem[]) =>
  csl.engine(items as unknown as Parameters<typeof csl.engine>[0], 'apa', 'en-US', 'html') as Engine;
