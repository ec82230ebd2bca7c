import { readFileSync } from 'node:fs';
import { decode } from '../../lib/reading/decode.ts';
import { getEntryData } from '../../lib/reading/read-entry.ts';
import { getHomeUrl } from '../../lib/site/absolute-urls.ts';
import { bookletPdfFile } from '../../lib/site/booklet-pdf.ts';
import { siteName } from '../../lib/site/name.ts';
import type { PageData } from '../../schemas/page.ts';
import type { PublisherData } from '../../schemas/publisher.ts';
import type { Site } from '../built-site/built-site.ts';
import { makeBookletPdf } from './make-booklet-pdf.ts';
import { withPrintFaces } from './print-faces.ts';

/**
 * Makes a PDF of the booklet.
 * @param browser Path of one that prints it; without one nothing is made, and no page offers the PDF.
 */
export async function writeBookletPdf(
  site: Site,
  { browser }: { browser: string | undefined },
): Promise<string | undefined> {
  if (browser === undefined) return undefined;
  const { title, description, published, reviewed } = readArticle();
  const findFile = (path: string) => (site.paths.includes(path) ? site.getBytes(path) : undefined);
  const pdf = await makeBookletPdf({
    browser,
    findFile: await withPrintFaces(findFile),
    address: getHomeUrl(site.location),
    title: `${siteName}: ${title}`,
    description,
    author: formatAuthor(readEntry('publisher.yaml') as PublisherData),
    published,
    reviewed,
  });
  site.write(bookletPdfFile, pdf);
  return `printed the booklet to ${bookletPdfFile}`;
}

/** Reads the article's metadata from its file: a build hook cannot read collections. */
const readArticle = () =>
  readEntry('pages/article.yaml') as Pick<PageData, 'title' | 'description' | 'published' | 'reviewed'>;

/** Whoever is named as having written it; the publisher where nobody is. */
export const formatAuthor = ({ name = siteName, authors = [] }: Pick<Partial<PublisherData>, 'name' | 'authors'>) =>
  authors.map((author) => author.name).join(', ') || name;

const readEntry = (file: string): unknown => getEntryData(file, decode(readFileSync(`content/${file}`)).text);
