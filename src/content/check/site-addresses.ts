import { dirname, basename } from 'node:path';
import {
  sourceAnchors,
  beats,
  bookletPath,
  dataPaths,
  downloadPaths,
  getArticleAnchor,
  getBeatId,
  getClaimPath,
  getCountryId,
  getExpertPath,
  getFigureId,
  getPartPath,
  getReferencePath,
  getSectionPath,
  getTermPath,
  pagePaths,
} from '../../lib/site/addresses.ts';
import { exportPaths } from '../../lib/site/export-paths.ts';
import { findAnchor, getParagraphs } from '../../markdown/remark-paragraph-anchors.ts';
import type { ContentFile } from './content-file.ts';

/** Every address and anchor of the site, for links in prose to be checked against. */
export function getSiteAddresses(files: ContentFile[]): Set<string> {
  const quoting = new Set(
    files.map(({ data }) => (data?.['quotation'] as { section?: unknown } | undefined)?.section).filter(Boolean),
  );
  const illustrated = new Set(
    files.filter(({ collection }) => collection === 'figures').map(({ data }) => data?.['section']),
  );
  return new Set([
    ...Object.values(pagePaths),
    ...Object.values(downloadPaths),
    ...Object.values(dataPaths),
    ...Object.values(exportPaths),
    bookletPath,
    `${pagePaths.article}index.md`,
    ...layoutAnchors,
    ...files.flatMap((content) => getAddresses(content, { quoting, illustrated })),
  ]);
}

/** Anchors that stand in the layouts. */
const layoutAnchors = [
  `${pagePaths.article}#start`,
  `${pagePaths.support}#lines`,
  `${pagePaths.about}#changes`,
  `${pagePaths.evidence}#studies`,
  `${pagePaths.topics}#voices`,
];

/** Ids of the sections that have a quotation, and of those that have a figure. */
interface SectionExtras {
  quoting: ReadonlySet<unknown>;
  illustrated: ReadonlySet<unknown>;
}

function getAddresses(content: ContentFile, { quoting, illustrated }: SectionExtras): string[] {
  const id = String(content.data?.['id']);
  switch (content.collection) {
    case 'sections': {
      const path = getSectionPath({ part: basename(dirname(content.file)), id });
      const shown = beats.filter((beat) => beat !== 'expert' || quoting.has(id));
      const anchors = [...shown, ...sourceAnchors]
        .map((beat) => getBeatId(id, beat))
        .concat(getFindingIds(content, id));
      if (illustrated.has(id)) anchors.push(getFigureId(id));
      return [getArticleAnchor(id), ...toAddresses(path, [...anchors, ...getParagraphIds(content, id)]), path];
    }
    case 'parts':
      return [getPartPath(id)];
    case 'article':
      return toAddresses(pagePaths.article, [id, ...getParagraphIds(content, id)]);
    case 'about':
    case 'evidence':
    case 'support':
      return toAddresses(pagePaths[content.collection], [id, ...getParagraphIds(content, id)]);
    case 'claims':
      return [getClaimPath(id)];
    case 'percentages':
      return [`${pagePaths.evidence}#${id}`];
    case 'supportLines':
      return [`${pagePaths.support}#${id}`];
    case 'references':
      return [getReferencePath(id)];
    case 'experts':
      return [getExpertPath(id)];
    case 'glossary':
      return [getTermPath(id)];
    case 'countries':
      return [`${pagePaths.support}#${getCountryId(id)}`];
    default:
      return [];
  }
}

const toAddresses = (page: string, ids: string[]) => ids.map((id) => `${page}#${id}`);

const getParagraphIds = ({ prose }: ContentFile, id: string): string[] =>
  prose === undefined ? [] : getParagraphs(prose).flatMap((paragraph) => toIds(id, findAnchor(paragraph)));

function getFindingIds({ data }: ContentFile, id: string): string[] {
  const findings = Array.isArray(data?.['findings']) ? (data['findings'] as { cites?: unknown }[]) : [];
  return findings.flatMap(({ cites }) => (Array.isArray(cites) ? toIds(id, `finding-${String(cites[0])}`) : []));
}

const toIds = (entry: string, anchor: string | undefined) => (anchor === undefined ? [] : [`${entry}-${anchor}`]);
