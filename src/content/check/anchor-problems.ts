import { beats, sourceAnchors } from '../../lib/site/addresses.ts';
import { findAnchor, getParagraphs } from '../../markdown/remark-paragraph-anchors.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/** Finds paragraphs of one entry that would share an anchor, and former anchors that lead to no paragraph. */
export function findAnchorProblems(content: ContentFile): Problem[] {
  if (content.prose === undefined) return [];
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const paragraph of getParagraphs(content.prose)) {
    const anchor = findAnchor(paragraph);
    const line = paragraph.position?.start.line ?? 1;
    if (anchor === undefined) continue;
    const first = lines.get(anchor);
    if (first === undefined) lines.set(anchor, line);
    else {
      const message = `the paragraph begins like the one at line ${first}, and both would be "#${anchor}". Change its first words.`;
      problems.push(toError(content.file, line, message));
    }
  }
  return [...problems, ...findLostAnchors(content, lines)];
}

/** Whether an anchor within an entry is a beat’s, a note’s, a finding’s or the figure’s. */
export const isAnchorOfLayout = (anchor: string): boolean =>
  /^(?:fn|fnref|finding|footnote)-|^figure$/.test(anchor) ||
  [...beats, ...sourceAnchors].some((name) => name === anchor);

function findLostAnchors(content: ContentFile, anchors: ReadonlyMap<string, number>): Problem[] {
  const former = content.data?.['formerAnchors'];
  if (typeof former !== 'object' || former === null) return [];
  return Object.entries(former).flatMap(([old, now]) => {
    const line = content.getLine(['formerAnchors', old]);
    if (anchors.has(old)) {
      return [toError(content.file, line, `formerAnchors "${old}" is the anchor of a paragraph still. Take it out.`)];
    }
    if (anchors.has(String(now)) || isAnchorOfLayout(String(now))) return [];
    const message = `formerAnchors "${old}" leads to "${String(now)}", which no paragraph has.${suggest(String(now), anchors.keys())}`;
    return [toError(content.file, line, message)];
  });
}
