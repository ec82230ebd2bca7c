import { dirname, basename } from 'node:path';
import {
  beats,
  getArticleAnchor,
  getBeatId,
  getExpertPath,
  getReferencePath,
  getSectionPath,
  getTermPath,
  pagePaths,
} from '../lib/addresses.ts';
import type { PartId } from '../lib/parts.ts';
import type { ContentFile } from './content-file.ts';

/** Every address and anchor the content gives rise to, for links in prose to be checked against. */
export function getSiteAddresses(files: ContentFile[]): Set<string> {
  const quoting = new Set(
    files.map(({ data }) => (data?.['quotation'] as { section?: unknown } | undefined)?.section).filter(Boolean),
  );
  return new Set([
    ...Object.values(pagePaths),
    ...layoutAnchors,
    ...files.flatMap((content) => getAddresses(content, quoting)),
  ]);
}

/** Anchors that stand in the layouts. */
const layoutAnchors = [
  `${pagePaths.article}#start`,
  `${pagePaths.support}#lines`,
  `${pagePaths.about}#changes`,
  `${pagePaths.topics}#voices`,
];

function getAddresses(content: ContentFile, quoting: ReadonlySet<unknown>): string[] {
  const id = String(content.data?.['id']);
  switch (content.collection) {
    case 'sections': {
      const path = getSectionPath({ part: basename(dirname(content.file)) as PartId, id });
      const shown = beats.filter((beat) => beat !== 'expert' || quoting.has(id));
      return [getArticleAnchor(id), path, ...shown.map((beat) => `${path}#${getBeatId(id, beat)}`)];
    }
    case 'article':
      return [getArticleAnchor(id)];
    case 'about':
      return [`${pagePaths.about}#${id}`];
    case 'support':
    case 'supportLines':
      return [`${pagePaths.support}#${id}`];
    case 'references':
      return [getReferencePath(id)];
    case 'experts':
      return [getExpertPath(id)];
    case 'glossary':
      return [getTermPath(id)];
    case 'books':
    case 'changes':
      return [];
  }
}
