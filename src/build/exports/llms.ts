import type { ExportedPage } from './exported-page.ts';
import type { Chapter, SitePages } from './chapters.ts';
import { writeMarkdown } from './markdown.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { toAbsoluteUrl } from '../../lib/site/absolute-urls.ts';
import { siteName } from '../../lib/site/name.ts';
import { licence } from '../../lib/site/licence.ts';

/** A list of the site's pages for language models: https://llmstxt.org. */
export function renderLlmsIndex({ article, parts, matter }: SitePages, location: SiteLocation): string {
  const list = (pages: ExportedPage[]) => pages.map((page) => toLine(page, location)).join('\n');
  return [
    `# ${siteName}`,
    `> ${article.description}`,
    `Every finding names its study and what that study cannot tell. Quotations marked as attributed could not be traced to a source. Nobody with a clinical qualification has reviewed the article. The prose may be shared and adapted with credit, under ${licence.id}.`,
    `## The article\n\n${list([article])}`,
    ...parts.map(({ page, sections }) => `## ${page.title}\n\n${list([page, ...sections])}`),
    `## Evidence and help\n\n${list(matter)}`,
    `## Optional\n\n- [The whole article](${toAbsoluteUrl('llms-full.txt', location)}): all of the above in one file, in reading order, with every reference.\n- [The references as CSL-JSON](${toAbsoluteUrl('references.json', location)}): every work cited, for machines.\n- [The evidence as data](${toAbsoluteUrl('evidence/datapackage.json', location)}): what each study says of each claim, and each verdict, in tables; every column is described.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The whole article with its references, in reading order, in one file. */
export function renderLlmsFull(chapters: Chapter[], article: ExportedPage, location: SiteLocation): string {
  const head = `# ${siteName}\n\n> ${article.description}\n\nFrom ${toAbsoluteUrl('', location)}, last read through on ${article.reviewed}. ${licence.id}: ${licence.address}\n`;
  return [head, ...chapters.map(({ markdown }) => writeMarkdown(markdown, 1))].join('\n');
}

const toLine = ({ title, description, folder }: ExportedPage, location: SiteLocation) =>
  `- [${title}](${toAbsoluteUrl(`${folder}index.md`, location)}): ${description}`;
