import { colophonPath, getPartPath, pagePaths } from './addresses.ts';
import type { PartId } from './parts.ts';

/** A link as a list of contents has it. */
export interface ContentsLink {
  href: string;
  title: string;
  /** Read aloud in place of the title, where that alone would name another page. */
  name?: string;
  /** Marks the page the reader is on. */
  isCurrent?: boolean;
}

interface PageLink extends ContentsLink {
  /** Which part it introduces, and in what hue. */
  part?: { id: PartId; hue: string };
}

/** Links to headings of the page that holds them. */
export const toHeadings = (entries: { id: string; title: string }[]): ContentsLink[] =>
  entries.map(({ id, title }) => ({ href: `#${id}`, title }));

/** Every page that is no section, in the order in which the contents and the foot of each page list them. */
export const getPageLinks = (parts: { id: PartId; title: string; hue: string }[]): PageLink[] => [
  { href: pagePaths.article, title: 'The article' },
  ...parts.map(({ title, ...part }) => ({ href: getPartPath(part.id), title, part })),
  { href: pagePaths.evidence, title: 'Evidence' },
  { href: pagePaths.claims, title: 'Claims' },
  { href: pagePaths.topics, title: 'Topics' },
  { href: pagePaths.glossary, title: 'Glossary' },
  { href: pagePaths.experts, title: 'People quoted' },
  { href: pagePaths.references, title: 'References' },
  { href: pagePaths.support, title: 'Support' },
  { href: pagePaths.about, title: 'About' },
  { href: `${pagePaths.about}#take-it-along`, title: 'Take it along' },
  { href: colophonPath, title: 'Colophon' },
];
