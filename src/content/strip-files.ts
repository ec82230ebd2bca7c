/** Strips as files to take away: a picture and its numbers, for all sections together and for each. */
import { drawStrips, type PictureRow } from '../lib/drawings/strips-picture.ts';
import { toStandaloneSvg } from '../lib/drawings/standalone-svg.ts';
import { describeGroup, describeGroups, getOverviewTitle, titleGroups } from '../lib/evidence/describe-groups.ts';
import type { Group } from '../lib/evidence/groups.ts';
import { formatCsv } from '../lib/evidence/open-data.ts';
import { abouts, getLaneLabel } from '../lib/evidence/nearness.ts';
import { getBeatId, getSectionPath, pagePaths } from '../lib/site/addresses.ts';
import { getBibliography, getParts, getSections, type Section } from './entries.ts';
import { getGroupsOf, getStripScale } from './strips.ts';

interface SectionGroups {
  section: Section;
  groups: Group[];
}

/** What the strips of one section, or of all, are called among the figures. */
export const allStrips = 'strips/all';
export const getStripsName = ({ id }: { id: string }) => `strips/${id}`;

/** The name of each pair of files, without its folder, and the sections whose strips it holds. */
export async function getStripFiles(): Promise<{ name: string; sections: Section[] }[]> {
  const sections = await getSections();
  return [{ name: 'all', sections }, ...sections.map((section) => ({ name: section.id, sections: [section] }))];
}

const withGroups = async (sections: Section[]): Promise<SectionGroups[]> =>
  Promise.all(sections.map(async (section) => ({ section, groups: await getGroupsOf(section) })));

/**
 * Draws strips as a picture that stands alone: of one section a row for each group of people, of several one for each section.
 * @param site Where the site will be published.
 */
export async function drawStripsFile(sections: Section[], site: URL | undefined): Promise<string> {
  const [all, scale, { formatLabel }] = await Promise.all([withGroups(sections), getStripScale(), getBibliography()]);
  const [only, ...others] = all;
  if (only === undefined) throw new Error('There is no section whose strip could be drawn.');
  const isSingle = others.length === 0;
  const nameGroup = (group: Group) => `${formatLabel(group.works[0] ?? '')}: ${describeGroup(group)}`;
  const rows: PictureRow[] = isSingle
    ? only.groups.map((group) => ({ name: nameGroup(group), part: only.section.part, groups: [group] }))
    : all.map(({ section, groups }) => ({ name: section.title, part: section.part, groups }));
  const path = isSingle ? `${getSectionPath(only.section)}#${getBeatId(only.section.id, 'strip')}` : pagePaths.evidence;
  return toStandaloneSvg({
    ...drawStrips(
      rows,
      await getParts(),
      scale,
      abouts.map((about) => ({ about, text: `in a study of ${getLaneLabel(about)}` })),
    ),
    title: isSingle ? `${only.section.title}: ${titleGroups(only.groups)}` : getOverviewTitle(sections.length),
    description: all.map(({ section, groups }) => `${section.title}. ${describeGroups(groups)}`).join(' '),
    source: 'One dot is one group of people, farther right the more they are; a line is a review, or has no number.',
    address: new URL(path, site).href,
  });
}

const columns = ['section', 'study_about', 'people', 'is_review', 'works'].map((name) => ({ name }));

/** Writes as CSV what strips are drawn from: a row for each group of people. */
export async function writeStripsData(sections: Section[]): Promise<string> {
  const all = await withGroups(sections);
  const rows = all.flatMap(({ section, groups }) =>
    groups.map(({ about, people, isReview, works }) => ({
      section: section.id,
      study_about: about,
      people: people ?? null,
      is_review: isReview,
      works: works.join(' '),
    })),
  );
  return formatCsv(rows, columns);
}
