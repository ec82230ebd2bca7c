import { getSectionPath, getSocialImageName, pagePaths } from '../../lib/site/addresses.ts';
import { getPages, getSections } from '../../content/entries.ts';
import { partIds, parts, sectionsPerPart } from '../../lib/site/parts.ts';
import { siteName } from '../../lib/site/name.ts';
import type { SocialCard } from './card.ts';

/** What the social image of each page says, by the image’s name. Pages kept out of search engines share the article’s. */
export async function getSocialCards(): Promise<Map<string, SocialCard>> {
  const sections = (await getSections()).map((section): [string, SocialCard] => {
    const { id, part, order, title } = section;
    const label = `${parts[part].sectionLabel} ${String(order)} of ${String(sectionsPerPart)}`;
    return [getSectionPath(section), { emblem: id, part, label, title, foot: siteName }];
  });
  const listed = (await getPages()).filter(({ id }) => id !== 'search');
  const pages = listed.map(({ id, title }): [string, SocialCard] => {
    if (id === 'article') return [pagePaths.article, { emblem: 'site', title: siteName, foot: title }];
    const part = partIds.find((candidate) => candidate === id);
    return [pagePaths[id], { emblem: part ?? 'site', ...(part && { part }), title, foot: siteName }];
  });
  return new Map([...pages, ...sections].map(([path, card]) => [getSocialImageName(path), card]));
}
