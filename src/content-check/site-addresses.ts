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
  return new Set([...Object.values(pagePaths), `${pagePaths.support}#lines`, ...files.flatMap(getAddresses)]);
}

function getAddresses(content: ContentFile): string[] {
  const id = String(content.data?.['id']);
  switch (content.collection) {
    case 'sections': {
      const path = getSectionPath({ part: basename(dirname(content.file)) as PartId, id });
      return [getArticleAnchor(id), path, ...beats.map((beat) => `${path}#${getBeatId(id, beat)}`)];
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
