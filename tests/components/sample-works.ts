/**
 * Works made up for components that name them, with what they did, a term they explain and a person who is quoted. What
 * stands in `<…>` has to stay text.
 */
import type { ExpertData } from '../../src/schemas/expert.ts';
import type { ReferenceData } from '../../src/schemas/reference.ts';
import type { StudyData } from '../../src/schemas/study.ts';
import type { TermData } from '../../src/schemas/term.ts';

export const rivers: ReferenceData = {
  id: 'rivers2011',
  type: 'article-journal',
  title: 'Meeting again',
  author: [
    { family: 'Rivers', given: 'Ann' },
    { family: 'Stone', given: 'Bo' },
  ],
  issued: { 'date-parts': [[2011]] },
  'container-title': 'Journal of Samples',
  volume: '4',
  page: '10–20',
  DOI: '10.1000/rivers',
};

export const hale: ReferenceData = {
  id: 'hale2003',
  type: 'book',
  title: 'Letters kept',
  author: [
    { family: 'Hale', given: 'Cy' },
    { family: 'Moss', given: 'Di' },
    { family: 'Wood', given: 'Ed' },
  ],
  issued: { 'date-parts': [[2003]] },
  publisher: 'Sample Press',
};

/** What the collection of works holds, for `setCollections`. */
export const works = { [rivers.id]: rivers, [hale.id]: hale };

export const riversStudy: StudyData = {
  id: rivers.id,
  about: 'sex-with-an-ex',
  read: 'abstract',
  samples: [
    {
      cohort: 'harbour',
      design: 'diary',
      method: 'month of daily diaries',
      size: 1130,
      unit: 'people',
      found: 'Those who <met> slept worse.',
      codes: [],
    },
  ],
  who: 'Students of <one> town.',
  where: 'Norway',
  measured: 'Sleep and longing.',
  followUp: 'One month.',
  cannotTell: 'Whether meeting made <sleep> worse.',
};

export const haleStudy: StudyData = {
  id: hale.id,
  about: 'elsewhere',
  read: 'abstract',
  samples: [
    {
      cohort: 'harbour',
      design: 'survey',
      method: 'survey',
      size: 900,
      unit: 'letters',
      found: 'Most were kept.',
      codes: [],
    },
  ],
  measured: 'Letters in drawers.',
  cannotTell: 'Why they were kept.',
};

export const longing: TermData = {
  id: 'longing',
  term: 'longing',
  definition: 'Wanting someone <who> is not there.',
  forms: ['longing'],
  references: [
    { collection: 'references', id: rivers.id },
    { collection: 'references', id: hale.id },
  ],
  aliases: [],
  voices: [],
};

/** A person whose words were traced to a page, or by default to nothing. */
export const createExpert = (provenance?: ExpertData['quotation']['provenance']): ExpertData => ({
  id: 'ada-winter',
  name: 'Dr. Ada Winter',
  quotation: {
    section: { collection: 'sections', id: 'attachment-styles' },
    words: 'some doors <stay> open',
    provenance: provenance ?? { status: 'attributed', searched: '2025-03', how: 'Two <libraries> were searched.' },
  },
  onRecord: 'She wrote of doors, not of <these>.',
  references: [{ collection: 'references', id: rivers.id }],
  about: 'A physician who writes for <newspapers>.',
  aliases: [],
  voices: [],
});
