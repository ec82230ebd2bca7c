import type { VFile } from 'vfile';
import type { EntryFacts } from './prose-metadata.ts';

/** The entry's front matter, to read from and to add facts to. */
export function getFrontMatter(file: VFile): Record<string, unknown> & Partial<EntryFacts> {
  const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
  data.astro ??= {};
  data.astro.frontmatter ??= {};
  return data.astro.frontmatter;
}
