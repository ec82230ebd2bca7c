import type { Paragraph, Root, TableRow, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { citationPattern } from '../../lib/citations/syntax.ts';
import { findBlockFault } from './block-faults.ts';
import type { ContentFile } from './content-file.ts';
import { checkComponent, isComponent, type Report } from './known-components.ts';
import { findLinkFaults, isCitation } from './link-faults.ts';
import { findNoteFaults, reportBlockInNote } from './note-faults.ts';
import type { Problem } from './problem.ts';
import type { KnownIds } from './schema-problems.ts';
import { findTextFaults } from './text-faults.ts';

/** Words a section has in all, prose and fields together. */
const sectionWords = { least: 450, most: 800 };

/**
 * Finds faults in the prose of one MDX file: what would be published as it is typed, blocks that no page is made for,
 * unknown components and works, links that lead nowhere, verdicts typed by hand, and sections too short or too long.
 * @param addresses Every address and anchor of the site, such as `/glossary/#liking`.
 */
export function findProseProblems(content: ContentFile, known: KnownIds, addresses: ReadonlySet<string>): Problem[] {
  const { prose, file, collection } = content;
  if (prose === undefined) return [];
  const problems: Problem[] = [];
  /** What was said of texts. */
  const told = new Set<string>();
  const reportAt = (line: number, message: string) => problems.push({ file, line, message, severity: 'error' });
  const report: Report = (node, message) => reportAt(node.position?.start.line ?? 1, message);

  const body = prose.children.filter((node) => node.type !== 'yaml');
  if (body.length === 0) report(prose, 'has no prose. Write it below the front matter.');

  visit(prose, (node, index, parent) => {
    // What stands within a block that has to go is no fault of its own.
    const fault = findBlockFault(node, parent, collection);
    if (fault !== undefined) {
      report(node, fault);
      return SKIP;
    }
    if (node.type === 'footnoteDefinition' && reportBlockInNote(node, report)) return SKIP;
    if (isComponent(node)) return checkComponent(node, collection, known, report, parent) ? CONTINUE : SKIP;
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'definition') {
      const faults = findLinkFaults(node, addresses);
      for (const message of faults) report(node, message);
      return faults.length > 0 || node.type === 'definition' || isCitation(node) ? SKIP : CONTINUE;
    }
    if (node.type === 'image' || node.type === 'imageReference')
      report(
        node,
        'a picture is not written so. Describe it in content/pictures/, and write <SectionPicture picture="…" /> on a line of its own in a section.',
      );
    if (node.type === 'text') {
      const before = toString(parent?.children[(index ?? 0) - 1]);
      for (const { index: place, message } of findTextFaults(node.value, known('references'), before)) {
        // What is written twice, such as both ends of a box, is mended in one go.
        if (!told.has(message)) reportAt(getLine(node, place), message);
        told.add(message);
      }
    }
    if (node.type === 'paragraph' || node.type === 'tableRow') checkTypedVerdict(node, report);
    return CONTINUE;
  });
  findNoteFaults(prose, report);
  if (collection === 'sections' && content.data !== undefined) checkLength(content, prose, report);
  return problems;
}

/** The line of a place within a text. */
const getLine = ({ value, position }: Text, index: number): number =>
  (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;

/** A claim’s verdict is reckoned, so that one typed beside it would be wrong some day. */
function checkTypedVerdict(node: Paragraph | TableRow, report: Report): void {
  const [word] = /supported|contradicted|untested|mixed evidence/i.exec(toString(node)) ?? [];
  if (word === undefined) return;
  visit(node, 'link', (link) => {
    const [, claim] = /^\/claims\/#(.+)$/.exec(link.url) ?? [];
    if (claim === undefined) return;
    report(
      link,
      `"${word}" stands beside a link to a claim, whose verdict is reckoned and may change. Write <ClaimVerdict claim="${claim}" /> on the page of evidence, or take the word out.`,
    );
  });
}

function checkLength(content: ContentFile, prose: Root, report: Report): void {
  const { idea, answer, findings, limits, questions } = content.data ?? {};
  const fields = collectText([idea, answer, findings, limits, questions]);
  const body = prose.children.filter((node) => node.type !== 'yaml').map((node) => toString(node));
  const words = [...fields, ...body].join(' ').replaceAll(citationPattern, '').match(/\S+/g)?.length ?? 0;
  if (words < sectionWords.least || words > sectionWords.most) {
    report(
      prose,
      `the section has ${words} words in all; it should have ${sectionWords.least} to ${sectionWords.most}.`,
    );
  }
}

const idFields = new Set(['cites', 'samples', 'claims']);

/** All strings within a value, but for lists of ids. */
function collectText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collectText);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (idFields.has(key) ? [] : collectText(inner)));
}
