import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { getHomeUrl } from '../../lib/site/absolute-urls.ts';
import { bookletPdfFile } from '../../lib/site/booklet-pdf.ts';
import { siteName } from '../../lib/site/name.ts';
import type { PageData } from '../../schemas/page.ts';
import type { Site } from '../built-site/built-site.ts';
import { setPdfMetadata } from './pdf-metadata.ts';

/**
 * Makes a PDF of the booklet.
 * @param browser Path of one that prints it; without one nothing is made, and no page offers the PDF.
 */
export async function writeBookletPdf(
  site: Site,
  { browser }: { browser: string | undefined },
): Promise<string | undefined> {
  if (browser === undefined) return undefined;
  const { printBooklet } = await import('./print-booklet.ts');
  const { title, reviewed } = readArticle();
  const address = getHomeUrl(site.location);
  const pdf = await printBooklet({ browser, site, address, title: `${siteName}: ${title}` });
  site.write(bookletPdfFile, setPdfMetadata(pdf, { author: siteName, day: reviewed }));
  return `printed the booklet to ${bookletPdfFile}`;
}

/** Reads the article's metadata from its file: a build hook cannot read collections. */
const readArticle = () =>
  parse(readFileSync('content/pages/article.yaml', 'utf8')) as Pick<PageData, 'title' | 'reviewed'>;
