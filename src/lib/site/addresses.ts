import type { PageId } from '../../schemas/page.ts';
import type { PartId } from './parts.ts';

/**
 * What the site lies under: `/`, or such as `/guide/`. Every address below begins with it. Where content is checked and
 * Markdown is read there is no bundler to say so, and addresses begin at the root, as authors write them;
 * `rehypeBase` then moves those in prose.
 */
export const base = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/** Names of the anchors within a section, each appended to the section's id. They are published and never change. */
export const beats = ['idea', 'description', 'expert', 'research', 'limits', 'questions'] as const;
export type Beat = (typeof beats)[number];

/** Names of the anchors of a section's sources, which its own page has below the text. */
export const sourceAnchors = ['claims', 'strip', 'studies', 'terms', 'cite'] as const;

/** Pages that no entry of content makes. */
export const pagePaths = {
  article: base,
  evidence: `${base}evidence/`,
  claims: `${base}claims/`,
  references: `${base}references/`,
  experts: `${base}experts/`,
  glossary: `${base}glossary/`,
  topics: `${base}topics/`,
  search: `${base}search/`,
  support: `${base}support/`,
  about: `${base}about/`,
} as const satisfies Record<PageId, string>;

/** The article made for paper. */
export const bookletPath = `${base}booklet/`;

/** What the site is made of. */
export const colophonPath = `${base}colophon/`;

/** Downloads of the bibliography, each written by a page of the same name. */
export const downloadPaths = {
  BibTeX: `${base}references.bib`,
  RIS: `${base}references.ris`,
  'CSL-JSON': `${base}references.json`,
} as const;

/** The evidence as data, by the name of each file. */
export const dataPaths = {
  'data.csv': `${base}evidence/data.csv`,
  'claims.csv': `${base}evidence/claims.csv`,
  'data.json': `${base}evidence/data.json`,
  'datapackage.json': `${base}evidence/datapackage.json`,
} as const;

/** What is said of these files, and the `@id` of the data. */
export const dataAnchor = `${pagePaths.evidence}#open-data`;

/** A figure or chart as a picture that stands alone, such as `/figures/the-figure.svg`. */
export const getPicturePath = (id: string) => `${base}figures/${id}.svg`;
/** The numbers it is drawn from. */
export const getPictureDataPath = (id: string) => `${base}figures/${id}.csv`;

/** The page that introduces a part, such as `/the-part/`. */
export const getPartPath = (part: PartId) => `${base}${part}/`;

/** The page that an entry of `content/pages/` describes: one of the above, or that of a part. */
export const getPagePath = (id: string): string =>
  (pagePaths as Partial<Record<string, string>>)[id] ?? getPartPath(id);

/** The page of one section, such as `/the-part/the-section/`. */
export const getSectionPath = (section: { part: PartId; id: string }) => `${getPartPath(section.part)}${section.id}/`;

/** Names the picture shown beside a link to a page: `purposes` for `/purposes/`, `index` for `/`. */
export const getSocialImageName = (path: string) => path.slice(base.length).replace(/\/$/, '') || 'index';
/** That picture's address, such as `/social/purposes.png`. */
export const getSocialImagePath = (path: string) => `${base}social/${getSocialImageName(path)}.png`;

/** The section's place in the article, such as `/#the-section`. */
export const getArticleAnchor = (id: string) => `${pagePaths.article}#${id}`;

/** Id of a beat's element, such as `the-section-research`. */
export const getBeatId = (sectionId: string, beat: Beat | (typeof sourceAnchors)[number]) => `${sectionId}-${beat}`;

/** Id of a finding's element, such as `the-section-finding-sato2001`: the first work it cites names it. */
export const getFindingId = (sectionId: string, { cites }: { cites: { id: string }[] }) =>
  `${sectionId}-finding-${cites[0]?.id ?? ''}`;

/** Id of the element of a section's figure, such as `the-section-figure`. */
export const getFigureId = (sectionId: string) => `${sectionId}-figure`;

/** A work's place in the list of references. */
export const getReferencePath = (key: string) => `${pagePaths.references}#${key}`;
/** A person's place among the people quoted. */
export const getExpertPath = (id: string) => `${pagePaths.experts}#${id}`;
/** A claim's reckoning. */
export const getClaimPath = (id: string) => `${pagePaths.claims}#${id}`;
/** A term's place in the glossary. */
export const getTermPath = (id: string) => `${pagePaths.glossary}#${id}`;

/** Id of the heading of a letter in a list from A to Z, such as `letter-a`. */
export const getLetterId = (letter: string) => `letter-${letter.toLowerCase()}`;
/** Id of the element with the help lines of a country, such as `lines-gb`. */
export const getCountryId = (id: string) => `lines-${id}`;

/** Where “Leave” goes: a page that says nothing about what was being read. */
export const leaveAddress = 'https://www.wikipedia.org/';

/** What “Leave” does, in words. */
export const leaveMeaning = 'Leave goes to a neutral page; Back does not come here.';
