import { stringify } from 'yaml';
import type { BuiltPage } from './built-page.ts';
import { clean } from './clean.ts';
import { licence } from '../../lib/site/licence.ts';
import { toMarkdown } from './markdown.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { toAbsoluteUrl } from '../../lib/site/absolute-urls.ts';

/** A page as a Markdown file, with its metadata as YAML front matter. */
export function toMarkdownPage(page: BuiltPage, location: SiteLocation): string {
  const metadata = {
    title: page.title,
    description: page.description,
    canonical: toAbsoluteUrl(page.folder, location),
    published: page.published,
    reviewed: page.reviewed,
    modified: page.modified,
    licence: licence.id,
  };
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${toMarkdown(clean(page.main, page.folder, location))}`;
}
