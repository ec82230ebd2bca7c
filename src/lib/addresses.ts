import type { PageId } from '../schemas/page.ts';
import type { PartId } from './parts.ts';

/** Names of the anchors within a section, each appended to the section's id. They are published and never change. */
export const beats = ['idea', 'description', 'expert', 'research', 'limits', 'questions'] as const;
export type Beat = (typeof beats)[number];

/** Names of the anchors of what stands behind a section's text, on its own page. */
export const apparatus = ['studies', 'terms', 'cite'] as const;

/** Pages that are not made from an entry of their own. */
export const pagePaths = {
  article: '/',
  motivations: '/motivations/',
  purposes: '/purposes/',
  evidence: '/evidence/',
  references: '/references/',
  experts: '/experts/',
  glossary: '/glossary/',
  topics: '/topics/',
  search: '/search/',
  support: '/support/',
  about: '/about/',
} as const satisfies Record<PageId, string>;

/** The whole article made for paper. */
export const bookletPath = '/booklet/';

/** What the site is made of. */
export const colophonPath = '/colophon/';

/** The whole list of works, to take away; each written by a page of the same name. */
export const downloadPaths = {
  BibTeX: '/references.bib',
  RIS: '/references.ris',
  'CSL-JSON': '/references.json',
} as const;

/** The page of one section, such as `/purposes/attachment-styles/`. */
export const getSectionPath = (section: { part: PartId; id: string }) => `/${section.part}/${section.id}/`;

/** The picture shown beside a link to a page: `/social/purposes.png` for `/purposes/`, `/social/index.png` for `/`. */
export const getSocialImagePath = (path: string) =>
  `/social${path === pagePaths.article ? '/index' : path.replace(/\/$/, '')}.png`;

/** The section's place in the whole article, such as `/#attachment-styles`. */
export const getArticleAnchor = (id: string) => `${pagePaths.article}#${id}`;

/** Id of a beat's element, such as `attachment-styles-research`. */
export const getBeatId = (sectionId: string, beat: Beat | (typeof apparatus)[number]) => `${sectionId}-${beat}`;

/** Id of a finding's element, such as `attachment-styles-finding-davis2003`: the first work it cites names it. */
export const getFindingId = (sectionId: string, { cites }: { cites: { id: string }[] }) =>
  `${sectionId}-finding-${cites[0]?.id ?? ''}`;

/** Id of the element of a section's figure, such as `attachment-styles-figure`. */
export const getFigureId = (sectionId: string) => `${sectionId}-figure`;

/** A work's place in the list of references. */
export const getReferencePath = (key: string) => `${pagePaths.references}#${key}`;
/** A person's place among the people quoted. */
export const getExpertPath = (id: string) => `${pagePaths.experts}#${id}`;
/** A term's place in the glossary. */
export const getTermPath = (id: string) => `${pagePaths.glossary}#${id}`;

/** Where “Leave” goes: a page that says nothing about what was being read. */
export const leaveAddress = 'https://www.wikipedia.org/';
