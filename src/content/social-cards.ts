import { getEmblem, siteEmblem } from '../lib/drawings/emblems/emblems.ts';
import { describeLeads } from '../lib/evidence/verdict.ts';
import { getPagePath, getSectionPath, getSocialImageName } from '../lib/site/addresses.ts';
import { siteName } from '../lib/site/name.ts';
import { site } from '../lib/site/subject.ts';
import { capitalize } from '../lib/text/capitalize.ts';
import { spellNumber } from '../lib/text/spell-number.ts';
import type { Verdict } from '../schemas/claim.ts';
import type { Hue } from '../schemas/part.ts';
import { getClaim } from './claims.ts';
import { getPages, getParts, getPictureEntry, getProse, getSections, type Section } from './entries.ts';

/** An emblem, in the hue of a part or of the site. */
export interface CardEmblem {
  name: string;
  hue?: Hue | undefined;
}

/** What the picture says that is shown beside a link to a page. */
export interface SocialCard {
  emblem: CardEmblem;
  /** Beside the emblem: the name of a section. */
  name?: string;
  /** The large words. */
  words: string;
  /** They are what a reader might say, and not a title. */
  isVoice?: boolean;
  /** Below the large words. */
  sentence?: string;
  /** How a section stands, in words and by shape. */
  verdicts?: { verdict: Verdict; words: string }[];
  /** A picture at its side: its file in `content/pictures/`, and what is seen. */
  picture?: { file: string; alt?: string | undefined };
  /** The emblems of the sections that the page holds. */
  row?: CardEmblem[];
  /** Where its words are from: a file, and the fields in it. */
  source: { file: string; fields: { name?: string; words: string } };
}

/** The picture of each page, by its name. Pages kept out of search engines share the article’s. */
export async function getSocialCards(): Promise<Map<string, SocialCard>> {
  const sections = await getSections();
  const paths = [...(await getPicturedPages()).map(({ id }) => getPagePath(id)), ...sections.map(getSectionPath)];
  const cards = await Promise.all(
    paths.map(async (path) => [getSocialImageName(path), await findSocialCard(path)] as const),
  );
  return new Map(cards.flatMap(([name, card]) => (card === undefined ? [] : [[name, card]])));
}

/** Finds what the picture of a page says. */
export async function findSocialCard(path: string): Promise<SocialCard | undefined> {
  const sections = await getSections();
  const section = sections.find((candidate) => getSectionPath(candidate) === path);
  if (section !== undefined) return createSectionCard(section);
  const page = (await getPicturedPages()).find(({ id }) => getPagePath(id) === path);
  if (page === undefined) return undefined;
  const { id, title } = page;
  const source = { file: `content/pages/${id}.yaml`, fields: { words: 'title' } };
  if (id === 'article') {
    const row = sections.map(toCardEmblem);
    const count = capitalize(spellNumber(sections.length));
    const sentence = `${count} ${site.reasonsFor}, and how far each has been tested`;
    return { emblem: { name: siteEmblem }, words: siteName, sentence, row, source };
  }
  const part = (await getParts()).find((candidate) => candidate.id === id);
  if (part === undefined) return { emblem: { name: siteEmblem }, words: title, source };
  const row = sections.filter((each) => each.part === id).map(toCardEmblem);
  return { emblem: toCardEmblem(part), words: title, source, row };
}

async function createSectionCard(section: Section): Promise<SocialCard> {
  const { id, part, title, voices } = section;
  const leads = await Promise.all(section.leads.map(getClaim));
  const verdicts = describeLeads(leads).flatMap((words, i) =>
    leads.slice(i, i + 1).map(({ reckoning }) => ({ verdict: reckoning.verdict, words })),
  );
  const [picture] = (await getProse(section)).pictures;
  return {
    emblem: toCardEmblem(section),
    ...(picture !== undefined && { picture: await getPictureEntry(picture) }),
    name: title,
    words: `“${voices[0] ?? ''}”`,
    isVoice: true,
    verdicts,
    source: { file: `content/${part}/${id}.mdx`, fields: { name: 'title', words: 'voices' } },
  };
}

const toCardEmblem = ({ emblem: name, hue }: { emblem: string; hue: Hue }): CardEmblem => ({ name, hue });

/** The page of search is for nobody to link to. */
const getPicturedPages = async () => (await getPages()).filter(({ id }) => id !== 'search');

/** Says what a picture shows, for those who do not see it. */
export function describeSocialCard({
  emblem,
  name,
  words,
  sentence,
  verdicts = [],
  picture,
  row = [],
}: SocialCard): string {
  const stands = verdicts.map((each) => each.words).join(', ');
  const drawn = row.length > 0 ? 'Below, the emblems of its sections' : `Emblem: ${getEmblem(emblem.name).text}`;
  const texts = [words, sentence, ...(name === undefined ? [] : [`${name}: ${stands}`]), picture?.alt, drawn];
  return texts.flatMap((text) => (text === undefined ? [] : [/[.?!]”?$/.test(text) ? text : `${text}.`])).join(' ');
}
