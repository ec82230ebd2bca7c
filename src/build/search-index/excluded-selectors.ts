/**
 * What is left out of the search index of a section's page: search finds studies, people and terms by records of their
 * own, and every word indexed is sent to whoever searches.
 */
export const excludedSelectors = [
  '.part-label',
  '.citations',
  '.margin-note',
  '.finding-samples',
  'figcaption',
  '.figure-words',
  '.section-ways',
  '.fold-count',
  '.section-end',
  '.page-dates',
  '.page-corrections',
  '[data-export="omit"]',
  '[data-paid]',
];
