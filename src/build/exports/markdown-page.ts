import { stringify } from 'yaml';
import type { BuiltPage } from './built-page.ts';
import { clean } from './clean.ts';
import { licence } from '../../lib/site/licence.ts';
import { toMarkdown } from './markdown.ts';
import { toAddress, type SitePlace } from './site-place.ts';

/** A page as a Markdown file, with what is known of it as YAML in front. */
export function toMarkdownPage(page: BuiltPage, place: SitePlace): string {
  const facts = {
    title: page.title,
    description: page.description,
    canonical: toAddress(page.folder, place),
    published: page.published,
    reviewed: page.reviewed,
    modified: page.modified,
    licence: licence.id,
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${toMarkdown(clean(page.main, page.folder, place))}`;
}
