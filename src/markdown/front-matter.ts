import type { VFile } from 'vfile';
import type { ProseMetadata } from './prose-metadata.ts';

/** The entry's front matter, to which plugins add what they record. */
export function getFrontMatter(file: VFile): Record<string, unknown> & Partial<ProseMetadata> {
  const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
  data.astro ??= {};
  data.astro.frontmatter ??= {};
  return data.astro.frontmatter;
}
