/** Strips as files to take away: a picture and its numbers, for all sections together and for each. */
import { drawStrips, type PictureRow } from '../lib/drawings/strips-picture.ts';
import { toStandaloneSvg } from '../lib/drawings/standalone-svg.ts';
import { describeMark, describeMarks, laneLabels, titleMarks } from '../lib/evidence/describe-marks.ts';
import type { Mark } from '../lib/evidence/marks.ts';
import { formatCsv } from '../lib/evidence/open-data.ts';
import { abouts } from '../lib/evidence/study.ts';
import { getBeatId, getSectionPath, pagePaths } from '../lib/site/addresses.ts';
import { getBibliography, getSections, type Section } from './entries.ts';
import { getMarksOf, getStripScale } from './strips.ts';

interface SectionMarks {
  section: Section;
  marks: Mark[];
}

/** What the strips of one section, or of all, are called among the figures. */
export const allStrips = 'strips/all';
export const getStripsName = ({ id }: { id: string }) => `strips/${id}`;

/** The name of each pair of files, without its folder, and the sections whose strips it holds. */
export async function getStripFiles(): Promise<{ name: string; sections: Section[] }[]> {
  const sections = await getSections();
  return [{ name: 'all', sections }, ...sections.map((section) => ({ name: section.id, sections: [section] }))];
}

const withMarks = async (sections: Section[]): Promise<SectionMarks[]> =>
  Promise.all(sections.map(async (section) => ({ section, marks: await getMarksOf(section) })));

const getHue = ({ part }: Section) => (part === 'motivations' ? 'rose' : 'indigo');

/**
 * Draws strips as a picture that stands alone: of one section a row for each group of people, of several one for each section.
 * @param site Where the site will be published.
 */
export async function drawStripsFile(sections: Section[], site: URL | undefined): Promise<string> {
  const [all, scale, { formatLabel }] = await Promise.all([withMarks(sections), getStripScale(), getBibliography()]);
  const [only, ...others] = all;
  if (only === undefined) throw new Error('There is no section whose strip could be drawn.');
  const isSingle = others.length === 0;
  const nameMark = (mark: Mark) =>
    `${mark.works
      .slice(0, 1)
      .map((work) => formatLabel(work))
      .join('')}: ${describeMark(mark)}`;
  const rows: PictureRow[] = isSingle
    ? only.marks.map((mark) => ({ name: nameMark(mark), hue: getHue(only.section), marks: [mark] }))
    : all.map(({ section, marks }) => ({ name: section.title, hue: getHue(section), marks }));
  const path = isSingle ? `${getSectionPath(only.section)}#${getBeatId(only.section.id, 'strip')}` : pagePaths.evidence;
  return toStandaloneSvg({
    ...drawStrips(
      rows,
      scale,
      abouts.map((about) => ({ about, text: `asked about ${laneLabels[about]}` })),
    ),
    title: isSingle ? `${only.section.title}: ${titleMarks(only.marks)}` : 'Ten reasons, and what each rests on',
    description: all.map(({ section, marks }) => `${section.title}. ${describeMarks(marks)}`).join(' '),
    source: 'One dot is one group of people, farther right the more they are; a line is a review, or has no number.',
    address: new URL(path, site).href,
  });
}

const columns = ['section', 'asked_about', 'people', 'is_review', 'works'].map((name) => ({ name }));

/** Writes as CSV what strips are drawn from: a row for each group of people. */
export async function writeStripsData(sections: Section[]): Promise<string> {
  const all = await withMarks(sections);
  const rows = all.flatMap(({ section, marks }) =>
    marks.map(({ about, people, isReview, works }) => ({
      section: section.id,
      asked_about: about,
      people: people ?? null,
      is_review: isReview,
      works: works.join(' '),
    })),
  );
  return formatCsv(rows, columns);
}
