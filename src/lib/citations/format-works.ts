import { getDoiAddress } from '../text/doi-address.ts';
import type { ReferenceData } from '../../schemas/reference.ts';
import { toApaEngine, type SortKeys } from './citation-js.ts';

/** A work as citeproc writes it (https://citeproc-js.readthedocs.io/) in APA style; data that can be kept. */
export interface FormattedWork {
  key: string;
  /** Its entry in a list: HTML made and escaped by citeproc. */
  entry: string;
  /** The short label used in running text, such as “Gross, 1998b”. */
  label: string;
}

type SortedWork = FormattedWork & { sortKeys: (string | null)[] };

/**
 * Keeps what was made of some works, or gives what was kept of them.
 * @param works All that it depends on.
 */
export type Keep = (works: ReferenceData[], make: () => string) => string;

/**
 * Formats works, each once, in the order of a list in APA style: by authors, then by year.
 * @param keep Is asked for what was made of works before.
 */
export function formatWorks(references: ReferenceData[], keep: Keep = (_works, make) => make()): FormattedWork[] {
  const format = (group: ReferenceData[]) =>
    JSON.parse(keep(group, () => JSON.stringify(formatGroup(group)))) as SortedWork[];
  // Only works that bear one name can be mistaken for one another; all at once would take the square of their number. By
  // what name a work goes, style and type decide, so each is first written as if there were no other.
  const alone = references.map((reference) => ({ reference, works: format([reference]) }));
  const groups = Map.groupBy(alone, ({ works }) => getName(works[0]?.label ?? ''));
  const works = [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    return first !== undefined && second === undefined ? first.works : format(group.map(({ reference }) => reference));
  });
  const { compareKeys } = toApaEngine([]).registry.sorter;
  return works
    .map((work, seq) => ({ work, seq, sortkeys: work.sortKeys.map((key) => key ?? undefined) }))
    .toSorted(compareKeys)
    .map(({ work: { key, entry, label } }) => ({ key, entry, label }));
}

/** Formats works that may be mistaken for one another. */
function formatGroup(group: ReferenceData[]): (FormattedWork & { sortKeys: SortKeys })[] {
  const engine = toApaEngine(group);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.updateItems(group.map(({ id }) => id));
  const [{ entry_ids }, entries] = engine.makeBibliography();
  engine.setOutputFormat('text');
  return entry_ids.map(([key], i) => ({
    key,
    entry: mendLinks((entries[i] ?? '').trim(), group.find(({ id }) => id === key)?.DOI),
    label: engine.makeCitationCluster([{ id: key }]).replace(/^\((.*)\)$/s, '$1'),
    sortKeys: engine.registry.registry[key]?.sortkeys ?? [],
  }));
}

/** Citeproc takes a DOI for an address as it stands, and shows it so. */
function mendLinks(entry: string, doi: string | undefined): string {
  const linked = entry.replaceAll('<a ', '<a rel="noopener noreferrer" ');
  if (doi === undefined) return linked;
  const address = getDoiAddress(doi).replaceAll('&', '&#38;');
  return linked.replace(/href="https:\/\/doi\.org\/[^"]*">[^<]*/, () => `href="${address}">${address}`);
}

/** The last word of the name by which a label begins: “van der Kolk & Sato, 2001” goes by that of Kolk. */
function getName(label: string): string {
  const [name = ''] = label.split(/, | & | et al\./);
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '');
  return words.trim().split(' ').at(-1) ?? '';
}
