import { colophonPath, pagePaths } from './addresses.ts';
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
  /** Of the page that introduces it. */
  part?: PartId;
}

/** Links to headings of the page that holds them. */
export const toHeadings = (entries: { id: string; title: string }[]): ContentsLink[] =>
  entries.map(({ id, title }) => ({ href: `#${id}`, title }));

/** Every page that is no section, in the order in which the contents and the foot of each page list them. */
export const pageLinks: PageLink[] = [
  { href: pagePaths.article, title: 'The article' },
  { href: pagePaths.motivations, title: 'Motivations', part: 'motivations' },
  { href: pagePaths.purposes, title: 'Purposes', part: 'purposes' },
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
