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
  // Only works of the same author and year can be mistaken for one another; all at once would take the square of their number.
  const groups = Map.groupBy(references, getOrigin);
  const works = [...groups.values()].flatMap(
    (group) => JSON.parse(keep(group, () => JSON.stringify(formatGroup(group)))) as SortedWork[],
  );
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
    entry: (entries[i] ?? '').trim().replaceAll('<a ', '<a rel="noopener noreferrer" '),
    label: engine.makeCitationCluster([{ id: key }]).replace(/^\((.*)\)$/, '$1'),
    sortKeys: engine.registry.registry[key]?.sortkeys ?? [],
  }));
}

const getOrigin = ({ author, issued }: ReferenceData) =>
  `${author[0]?.family ?? ''} ${issued['date-parts'][0][0] ?? ''}`;
