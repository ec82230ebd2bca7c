import { getSharedPeople } from '../lib/evidence/cohort.ts';
import { getBibliography, getProse, getSections, getStudies } from './entries.ts';
import { getAboutLabel } from '../lib/evidence/nearness.ts';
import { formatSamples } from '../lib/evidence/study.ts';

/** What a reader should know of a study where it is first cited. */
export interface StudyNote {
  /** The work, as a citation names it. */
  label: string;
  /** How it studied how many, how near that comes to the subject, and who else studied them. */
  facts: string;
  /** What it cannot tell, in a sentence. */
  limit: string;
}

let notes: Promise<Map<string, StudyNote[]>> | undefined;

/**
 * Finds the studies that a paragraph of a section is the first of its section to cite.
 * @param paragraphId Id of the paragraph's element; no two sections share one.
 */
export async function findStudyNotes(paragraphId: string): Promise<StudyNote[]> {
  notes ??= createNotes();
  return (await notes).get(paragraphId) ?? [];
}

async function createNotes(): Promise<Map<string, StudyNote[]>> {
  const [studies, { formatLabel, formatNarrative }] = await Promise.all([getStudies(), getBibliography()]);
  const byParagraph = new Map<string, StudyNote[]>();
  for (const section of await getSections()) {
    const { citedPlaces } = await getProse(section);
    for (const [key, anchor] of getFirstPlaces(citedPlaces)) {
      const study = studies.get(key);
      if (study === undefined || anchor === undefined) continue;
      const id = `${section.id}-${anchor}`;
      const note = {
        label: formatLabel(key),
        facts: [
          `${formatSamples(study.samples)}, ${getAboutLabel(study.about)}.`,
          ...getSharedPeople(study, [...studies.values()]).map(
            ({ opening, keys }) => `${opening} ${keys.map(formatNarrative).join(' and ')}.`,
          ),
        ].join(' '),
        limit: getFirstSentence(study.cannotTell),
      };
      byParagraph.set(id, [...(byParagraph.get(id) ?? []), note]);
    }
  }
  return byParagraph;
}

/** The anchor of the place that cites each work first, by the work's key, in the order in which they are first cited. */
export function getFirstPlaces(places: { key: string; anchor?: string }[]): Map<string, string | undefined> {
  const first = new Map<string, string | undefined>();
  for (const { key, anchor } of places) if (!first.has(key)) first.set(key, anchor);
  return first;
}

/** A text's first sentence; the whole where it has one only. */
export const getFirstSentence = (text: string): string =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)][0]?.segment.trim() ?? text;
