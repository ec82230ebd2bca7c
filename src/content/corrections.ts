import type { ChangeData } from '../schemas/change.ts';
import { getPagePath, getSectionPath, pagePaths } from '../lib/site/addresses.ts';
import type { Correction } from '../lib/structured-data/graph.ts';
import { getChanges, getPages, getSections } from './entries.ts';

/** The corrections of each page, by its address, newest first; pages without any are left out. */
export async function getCorrections(): Promise<Map<string, Correction[]>> {
  const byPath = new Map<string, Correction[]>();
  for (const change of await getChanges()) {
    if (change.kind !== 'correction') continue;
    const { id, date, summary } = change;
    const correction = { date, summary, path: `${pagePaths.about}#${getChangeId(id)}` };
    for (const { path } of await getConcernedPages(change)) {
      byPath.set(path, [...(byPath.get(path) ?? []), correction]);
    }
  }
  return byPath;
}

/** Anchor of a correction or change, which is published and never changes. */
export const getChangeId = (id: string) => `changes-${id}`;

/** The sections and pages that a change concerns. Throws when there is none of an id. */
export async function getConcernedPages({ id, pages }: ChangeData): Promise<{ path: string; title: string }[]> {
  const sections = (await getSections()).map((section) => ({ ...section, path: getSectionPath(section) }));
  const others = (await getPages()).map((page) => ({ ...page, path: getPagePath(page.id) }));
  return pages.map((name) => {
    const page = [...sections, ...others].find((candidate) => candidate.id === name);
    if (page === undefined) throw new Error(`The change "${id}" concerns "${name}", which is no section or page.`);
    return { path: page.path, title: name === 'article' ? 'The whole article' : page.title };
  });
}
