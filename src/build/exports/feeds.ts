import type { Element } from 'hast';
import { Feed } from 'feed';
import { formatDay, getNewest } from '../../lib/text/day.ts';
import { escapeXml } from '../../lib/text/escape-xml.ts';
import { siteName } from '../../lib/site/name.ts';
import type { ExportedPage } from './exported-page.ts';
import type { Named } from './metadata.ts';
import { findChanges } from './changes.ts';
import type { Chapter } from './chapters.ts';
import { describeDrawing } from './describe-drawing.ts';
import { language } from '../../lib/site/language.ts';
import { licence } from '../../lib/site/licence.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { getHomeUrl, toAbsoluteUrl } from '../../lib/site/absolute-urls.ts';
import { rewrite } from '../html/rewrite.ts';
import { toXhtml } from './xhtml.ts';

/** The feeds, as files of the site. */
export interface Feeds {
  atom: string;
  json: string;
}

/**
 * Writes the changes and the sections as feeds. Days come from the content, so that no build looks like news.
 * @param about The page that lists the changes.
 */
export function renderFeeds(
  sections: { page: ExportedPage; chapter: Chapter }[],
  article: ExportedPage,
  about: ExportedPage,
  location: SiteLocation,
): Feeds {
  const home = getHomeUrl(location);
  const changes = findChanges(about);
  const publisher = { name: article.publisher, link: home };
  const authors = article.authors.map(({ name, url }) => ({ name, ...(url !== undefined && { link: url }) }));
  const feed = new Feed({
    id: home,
    link: home,
    title: siteName,
    description: article.description,
    language,
    generator: siteName,
    copyright: `${licence.id}: ${licence.address}`,
    updated: toDate(getNewest([...sections.map(({ page }) => page.modified), ...changes.map(({ day }) => day)])),
    feedLinks: { atom: toAbsoluteUrl('feed.xml', location), json: toAbsoluteUrl('feed.json', location) },
    author: publisher,
  });
  for (const { id, day, isCorrection, summary } of changes) {
    const link = toAbsoluteUrl(`${about.folder}#${id}`, location);
    feed.addItem({
      id: link,
      link,
      title: `${isCorrection ? 'Corrected' : 'Changed'} on ${formatDay(day)}: ${shorten(summary)}`,
      date: toDate(day),
      published: toDate(day),
      content: `<p>${escapeXml(summary)}</p>`,
    });
  }
  for (const { page, chapter } of sections) {
    const link = toAbsoluteUrl(page.folder, location);
    const { title, description, published, modified } = page;
    const content = toFeedContent(chapter.content);
    feed.addItem({
      id: link,
      link,
      title,
      description,
      content,
      author: authors.length > 0 ? authors : [publisher],
      date: toDate(modified),
      published: toDate(published),
    });
  }
  // The library says in no Atom what language it is in.
  const atom = feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
  return { atom, json: toCurrentJson(feed.json1(), article.authors) };
}

/** The first sentence, or as many of its words as a list of titles has room for: many things are changed on one day. */
function shorten(text: string): string {
  const [sentence = ''] = /^.*?[.?!](?=\s|$)/.exec(text.trim()) ?? [text.trim()];
  const words = /^.{0,70}(?=\s)/.exec(sentence)?.[0] ?? sentence;
  return sentence.length <= 72 ? sentence.replace(/\s*\.$/, '') : `${words.replace(/[,;:]$/, '')}…`;
}

/** The library writes version 1.0, with the first of several authors; 1.1 adds to it: https://www.jsonfeed.org/version/1.1/. */
function toCurrentJson(json: string, authors: Named[]): string {
  const { author, ...feed } = JSON.parse(json) as { author: unknown; items: { author?: unknown }[] };
  const items = feed.items.map((item) => (item.author && authors.length > 0 ? { ...item, authors } : item));
  const version = 'https://jsonfeed.org/version/1.1';
  const current = { ...feed, items, version, language, authors: [author] };
  return `${JSON.stringify(current, null, 1)}\n`;
}

const toDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** HTML without what feed readers drop, and without the title, which is a field of its own. */
function toFeedContent({ children }: Element): string {
  let hasTitle = false;
  const content = rewrite(children, (element) => {
    if (element.tagName === 'svg') return describeDrawing(element);
    if (element.tagName === 'h1' && !hasTitle) {
      hasTitle = true;
      return [];
    }
    const { href } = element.properties;
    return [{ ...element, properties: typeof href === 'string' ? { href } : {} }];
  });
  return toXhtml(content);
}
