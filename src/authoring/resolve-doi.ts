import { AuthorError } from './author-error.ts';
import { parseWorks, type ForeignWork } from './parse-works.ts';

const seconds = 20;

/**
 * Asks the DOI’s own service what the work is, by content negotiation: https://citation.doi.org/docs.html.
 * @param doi Bare.
 * @param ask `fetch`.
 * @throws When the service does not know it or does not answer, with what to do instead.
 */
export async function resolveDoi(doi: string, ask: typeof fetch): Promise<ForeignWork> {
  const instead =
    'Export the work from Zotero, PubMed or the publisher’s page as BibTeX, RIS or CSL-JSON, and give that file instead';
  const response = await ask(`https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`, {
    headers: { Accept: 'application/vnd.citationstyles.csl+json' },
    signal: AbortSignal.timeout(seconds * 1000),
  }).catch(() => {
    throw new AuthorError(`${doi}: doi.org does not answer; there may be no network. ${instead}.`);
  });
  if (response.status === 404)
    throw new AuthorError(`${doi}: doi.org knows no such DOI. Compare it with the work’s own page.`);
  const text = await response.text();
  if (!response.ok || !/^\s*[{[]/.test(text)) {
    throw new AuthorError(
      `${doi}: the DOI’s service gives no description of the work (status ${response.status}). ${instead}.`,
    );
  }
  const [work] = parseWorks(text);
  return { ...work, DOI: doi };
}
