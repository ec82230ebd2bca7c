/** Reads the content from its files, by no code of the site's, for the built pages to be held against. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { BookData } from '../../src/schemas/book.ts';
import type { ChangeData } from '../../src/schemas/change.ts';
import type { ClaimData } from '../../src/schemas/claim.ts';
import type { CountryData } from '../../src/schemas/country.ts';
import type { ExpertData } from '../../src/schemas/expert.ts';
import type { LeftOutData } from '../../src/schemas/left-out.ts';
import type { PageData } from '../../src/schemas/page.ts';
import type { PartData } from '../../src/schemas/part.ts';
import type { PercentageData } from '../../src/schemas/percentage.ts';
import type { PublisherData } from '../../src/schemas/publisher.ts';
import type { ReferenceData } from '../../src/schemas/reference.ts';
import type { SectionData } from '../../src/schemas/section.ts';
import type { SiteData } from '../../src/schemas/site.ts';
import type { CodeData, SampleData, StudyData } from '../../src/schemas/study.ts';
import type { SupportLineData } from '../../src/schemas/support-line.ts';
import type { TermData } from '../../src/schemas/term.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Fields as an author writes them: relations are ids. */
type Written<T, Relations extends keyof T> = Omit<T, Relations> & Record<Relations, string[]>;

/** A section's front matter, and the text below it. */
export type WrittenSection = Omit<Written<SectionData, 'related' | 'leads'>, 'findings'> & {
  part: string;
  body: string;
  findings: { text: string; cites: string[]; samples?: string[]; claims: string[]; cannotTell: string }[];
};

/** A claim, its section by id. What the rule makes of it stands there, too: a build stops where that is not so. */
export type WrittenClaim = Omit<ClaimData, 'section' | 'opposite'> & { section?: string };

/** What a sample says of a claim, which is an id. */
export type WrittenCode = Omit<CodeData, 'claim'> & { claim: string };
type WrittenSample = Omit<SampleData, 'codes'> & { codes?: WrittenCode[] };
export type WrittenStudy = Omit<StudyData, 'samples'> & { samples: WrittenSample[] };

function read<T>(pattern: string): T[] {
  const entries = readAny<T>(pattern);
  if (entries.length === 0) throw new Error(`There is no file content/${pattern}.`);
  return entries;
}

/** Reads what another subject may do without. */
const readAny = <T>(pattern: string): T[] =>
  globSync(pattern, { cwd: content })
    .toSorted()
    // JSON is YAML too.
    .map((file) => parse(readFileSync(join(content, file), 'utf8')) as T);

/** What the site is called, where it is published, and what its files are named after. */
export const { name: siteName, address: siteAddress, slug: siteSlug } = read<SiteData>('site.json')[0] as SiteData;
export const parts = read<PartData>('parts/*.yaml').toSorted((a, b) => a.order - b.order);

export const references = read<ReferenceData>('references/*.json');
export const studies = read<WrittenStudy>('studies/*.yaml');
export const claims = read<WrittenClaim>('claims/*.yaml');
export const percentages = readAny<PercentageData>('evidence/*.yaml');
export const leftOut = readAny<LeftOutData>('left-out/*.yaml');
export const contraryWorks = readAny<{ works: string[] }>('contrary-works.yaml').flatMap(({ works }) => works);
export const writtenPages = read<PageData>('pages/*.yaml');
/** Who speaks. */
export const [publisher] = read<Partial<PublisherData>>('publisher.yaml') as [Partial<PublisherData>];
export const experts = readAny<ExpertData>('experts/*.yaml');
export const countries = readAny<CountryData>('countries/*.yaml');
/** Books recommended, their section and their reference by id. */
export const books = readAny<Omit<BookData, 'section'> & { section: string }>('books/*.yaml');
export const terms = read<Written<TermData, 'references'>>('glossary/*.yaml');

/** A correction or change, as an author writes it. */
export const changes = readAny<Omit<ChangeData, 'pages'> & { pages?: string[] }>('changes/*.yaml');
/** A help line's fields: its country is an id, and without a number it has no list of them. */
export type WrittenLine = Omit<SupportLineData, 'country' | 'routes'> & {
  country?: string;
  routes?: SupportLineData['routes'];
};

export const supportLines = readAny<WrittenLine>('support/lines/*.yaml');
/** What must not be printed, each with the id of the country in which it is wrong. */
export const wrongNumbers = readAny<{ entries: { written: string; country: string }[] }>(
  'support/wrong-numbers.yaml',
).flatMap(({ entries }) => entries);

/** Where the prose of sections stands, below `content/`: in every folder that is no page’s. */
export const sectionFiles = '!(about|article|evidence|support)/*.mdx';

export const sections = globSync(sectionFiles, { cwd: content })
  .toSorted()
  .map((file): WrittenSection => {
    const [, frontMatter = '', body = ''] = readFileSync(join(content, file), 'utf8').split(/^---$/m);
    const data = parse(frontMatter) as WrittenSection;
    return { ...data, part: basename(dirname(file)), body };
  });

/** The sections as they are read: part after part, and within a part by their order. */
export const sectionsInOrder = parts.flatMap(({ id }) =>
  sections.filter(({ part }) => part === id).toSorted((a, b) => a.order - b.order),
);

/** A section’s claims, those that lead it first. */
export const getClaimsOf = ({ id, leads }: WrittenSection): WrittenClaim[] => {
  const own = claims.filter(({ section }) => section === id);
  const leading = leads.flatMap((lead) => own.find((claim) => claim.id === lead) ?? []);
  return [...leading, ...own.filter((claim) => !leading.includes(claim))];
};
