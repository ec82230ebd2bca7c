/**
 * The address to which a DOI leads: the one encoder of DOIs, which may hold what an address may not:
 * https://www.doi.org/doi-handbook/HTML/encoding-recommendations-in-print-and-online.html.
 */
export const getDoiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
