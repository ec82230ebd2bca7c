/**
 * What stands in a section's page and is no part of its prose, as selectors: search finds studies, people and terms as
 * such, and every word indexed is sent to whoever searches.
 */
export const unsearched = [
  '.part-label',
  '.heading-link',
  '.paragraph-link',
  '.citations',
  '.margin-note',
  '.finding-samples',
  'figcaption',
  '.section-end',
  '[data-paid]',
];
