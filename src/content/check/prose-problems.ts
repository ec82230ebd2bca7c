import type { Nodes, Paragraph, Root, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citationPattern, parseCitationGroup } from '../../lib/citations/syntax.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { checkComponent, visitComponents, type Report } from './known-components.ts';
import type { KnownIds } from './schema-problems.ts';
import { suggest } from './suggestion.ts';

/** Words a section has in all, prose and fields together. */
const sectionWords = { least: 450, most: 800 };

/** MDX runs these as programs; a name nobody defined would stop the build in a place that no author can find. */
const codeNodes = new Set(['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']);

/**
 * Finds faults in the prose of one MDX file: empty bodies, headings and task lists, unknown components and works,
 * links that lead nowhere, verdicts typed by hand, and sections that are too short or too long.
 * @param addresses Every address and anchor of the site, such as `/glossary/#liking`.
 */
export function findProseProblems(content: ContentFile, known: KnownIds, addresses: ReadonlySet<string>): Problem[] {
  const { prose, file } = content;
  if (prose === undefined) return [];
  const problems: Problem[] = [];
  const report: Report = (node, message) =>
    problems.push({ file, line: node.position?.start.line ?? 1, message, severity: 'error' });

  const body = prose.children.filter((node) => node.type !== 'yaml');
  if (body.length === 0) report(prose, 'has no prose. Write it below the front matter.');

  visit(prose, 'heading', (node) => {
    report(node, `the heading "${toString(node)}" stands in prose. Headings come from front matter; take it out.`);
  });
  visit(prose, 'listItem', (node) => {
    if (typeof node.checked === 'boolean') report(node, 'a task list cannot be shown. Write a plain list.');
  });
  visit(prose, 'text', (node) => {
    for (const [, group = ''] of node.value.matchAll(citationPattern)) checkCitations(node, group, known, report);
    for (const [found] of node.value.replaceAll(citationPattern, '').matchAll(/\[[^[\]]*@[^\]]*\]/g)) {
      report(node, `"${found}" is no citation. Write it as [@sato2001] or [@sato2001, p. 3].`);
    }
    for (const [mark] of node.value.matchAll(/\[\^[^\]]+\]/g)) {
      report(node, `the note "${mark}" is not written. Write it below, as "${mark}: …".`);
    }
  });
  visit(prose, 'footnoteDefinition', (node) => {
    if (toString(node).trim() === '')
      report(node, `the note "[^${node.identifier}]" says nothing. Write what it says, or take it out.`);
  });
  visit(prose, (node) => {
    if (node.type === 'link' || node.type === 'definition') checkLink(node, node.url, addresses, report);
    if (node.type === 'image') report(node, 'a picture has no place in prose yet. Take it out.');
    if (codeNodes.has(node.type))
      report(node, 'code in braces, "import" and "export" have no place in prose. Take it out.');
  });
  visit(prose, 'table', (node) => {
    if (content.collection !== 'evidence') report(node, 'a table stands outside an evidence passage. Write a list.');
  });
  visit(prose, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableRow') checkTypedVerdict(node, report);
  });
  visitComponents(prose, (node) => {
    checkComponent(node, content.collection, known, report);
  });
  if (content.collection === 'sections' && content.data !== undefined) checkLength(content, prose, report);
  return problems;
}

function checkCitations(node: Nodes, group: string, known: KnownIds, report: Report): void {
  for (const { key } of parseCitationGroup(group)) {
    if (!known('references').has(key))
      report(node, `citation "${key}" does not exist.${suggest(key, known('references'))}`);
  }
}

function checkLink(node: Nodes, url: string, addresses: ReadonlySet<string>, report: Report): void {
  if (/^https?:/.test(url)) return;
  if (!url.startsWith('/')) {
    report(
      node,
      `link "${url}" is neither an address on this site nor a web address. Begin it with "/" or "https://".`,
    );
  } else if (!addresses.has(url)) {
    report(node, `link "${url}" leads nowhere.${suggest(url, addresses)}`);
  }
}

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
