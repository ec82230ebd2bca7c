import { getFindingId, getSectionPath } from '../site/addresses.ts';
import type { PartId } from '../site/parts.ts';
import type { StudyData } from '../../schemas/study.ts';
import { abouts, type About } from './nearness.ts';

interface MappedSection {
  id: string;
  title: string;
  part: PartId;
  hue: string;
  findings: { cites: { id: string }[] }[];
}

/** A study's row in the map: for each section, in order, the address of the first finding that rests on it. */
interface MapRow {
  study: StudyData;
  cells: { section: MappedSection; path: string | undefined }[];
}

/** Rows that come equally near to the subject. */
interface MapGroup {
  about: About;
  rows: MapRow[];
}

/**
 * Lays out which studies bear on which sections, as the findings cite them.
 * @returns Groups from the nearest to the subject to the farthest; in each, the studies on most sections first, and of as
 *   many those on the earliest, so that the marks run down from left to right. A study that no finding cites has no row.
 */
export function getEvidenceMap(sections: MappedSection[], studies: StudyData[]): MapGroup[] {
  const rows = studies
    .map((study): MapRow => {
      return { study, cells: sections.map((section) => ({ section, path: findPath(section, study.id) })) };
    })
    .filter((row) => countMarks(row) > 0);
  return abouts
    .map((about) => ({
      about,
      rows: rows
        .filter(({ study }) => study.about === about)
        .toSorted((a, b) => countMarks(b) - countMarks(a) || findFirst(a) - findFirst(b)),
    }))
    .filter((group) => group.rows.length > 0);
}

/** On how many sections a study bears. */
const countMarks = ({ cells }: MapRow) => cells.filter(({ path }) => path !== undefined).length;

/** The place of the first section on which a study bears. */
const findFirst = ({ cells }: MapRow) => cells.findIndex(({ path }) => path !== undefined);

function findPath(section: MappedSection, key: string): string | undefined {
  const finding = section.findings.find(({ cites }) => cites.some(({ id }) => id === key));
  return finding && `${getSectionPath(section)}#${getFindingId(section.id, finding)}`;
}
