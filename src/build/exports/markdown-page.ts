import { stringify } from 'yaml';
import type { ExportedPage } from './exported-page.ts';
import { licence } from '../../lib/site/licence.ts';
import { writeMarkdown } from './markdown.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { toAbsoluteUrl } from '../../lib/site/absolute-urls.ts';

/** A page as a Markdown file, with its metadata as YAML front matter. */
export function toMarkdownPage(page: ExportedPage, location: SiteLocation): string {
  const metadata = {
    title: page.title,
    description: page.description,
    canonical: toAbsoluteUrl(page.folder, location),
    published: page.published,
    reviewed: page.reviewed,
    modified: page.modified,
    licence: licence.id,
  };
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${writeMarkdown(page.markdown)}`;
}
