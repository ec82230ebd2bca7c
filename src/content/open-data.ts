/** The evidence as data to be reused, gathered from the collections. */
import { claimColumns, codeColumns } from '../lib/evidence/data-columns.ts';
import { createDataPackage, toVersion } from '../lib/evidence/data-package.ts';
import { formatCsv, formatJson, toClaimRows, toCodeRows } from '../lib/evidence/open-data.ts';
import { pagePaths, type dataPaths } from '../lib/site/addresses.ts';
import { getClaims } from './claims.ts';
import { getBibliography } from './entries.ts';
import { getListedPages } from './listed-pages.ts';
import { getWorks } from './section-sources.ts';

export type DataFile = keyof typeof dataPaths;

/** Which version of the data this is: the day on which the page of evidence was last read through or corrected. */
export async function getDataVersion(): Promise<string> {
  const listed = (await getListedPages()).find(({ path }) => path === pagePaths.evidence);
  if (listed === undefined) throw new Error('The page of evidence has no day.');
  return toVersion(listed.day);
}

/** The works with a code, each as it is named in a text. */
async function getCodedWorks() {
  const [claims, { formatLabel }] = await Promise.all([getClaims(), getBibliography()]);
  const works = await getWorks(claims.flatMap(({ codes }) => codes.map(({ work }) => work)).toSorted());
  return works.map(({ reference: { id, title, DOI } }) => ({ id, title, doi: DOI, label: formatLabel(id) }));
}

/**
 * Writes a file of the data.
 * @param site Where the site will be published.
 */
export async function writeOpenData(file: DataFile, site: URL | undefined): Promise<string> {
  const [claims, works] = await Promise.all([getClaims(), getCodedWorks()]);
  const codes = toCodeRows(claims, new Map(works.map((work) => [work.id, work])));
  switch (file) {
    case 'data.csv':
      return formatCsv(codes, codeColumns);
    case 'claims.csv':
      return formatCsv(toClaimRows(claims), claimColumns);
    case 'data.json':
      return formatJson({ codes, claims: toClaimRows(claims) });
    case 'datapackage.json': {
      const homepage = new URL(pagePaths.evidence, site).href;
      return `${JSON.stringify(createDataPackage({ homepage, version: await getDataVersion(), works }), null, 2)}\n`;
    }
  }
}
