import { slug } from 'github-slugger';
import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Report } from './known-components.ts';

/** What of a note cannot stand in the line that its copy in the margin is. */
const blocks: Partial<Record<Nodes['type'], string>> = {
  list: 'a list',
  blockquote: 'a quotation',
  code: 'a block of code',
  table: 'a table',
  mdxJsxFlowElement: 'a component',
  mdxJsxTextElement: 'a component',
  footnoteReference: 'another note',
  footnoteDefinition: 'another note',
};

/**
 * Finds notes that say nothing, or what cannot be shown beside the text; notes and addresses of links that are written
 * twice, or that nothing in the text uses.
 */
export function findNoteFaults(prose: Root, report: Report): void {
  const notes = new Map<string, FootnoteDefinition>();
  const links = new Map<string, Definition>();
  const references: FootnoteReference[] = [];
  const usedLinks = new Set<string>();
  visit(prose, (node) => {
    if (node.type === 'footnoteReference') references.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') usedLinks.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      if (reportTwice(node, notes, `[^${node.identifier}]`, report)) findFaultsOfNote(node, report);
    }
    if (node.type === 'definition') reportTwice(node, links, `[${node.label ?? node.identifier}]`, report);
  });
  const used = Map.groupBy(references, ({ identifier }) => identifier);
  for (const [identifier, note] of notes) {
    const mark = `[^${identifier}]`;
    const [, stem = '', place] = /^(.*)-(\d+)$/.exec(identifier) ?? [];
    if (!used.has(identifier)) {
      report(
        note,
        `nothing in the text leads to the note "${mark}", so it would be lost. Write "${mark}" where it belongs, or take it out.`,
      );
    } else if (place !== undefined && (used.get(stem)?.length ?? 0) >= Number(place)) {
      report(
        note,
        `the note "${mark}" and place ${place} of the note "[^${stem}]" have one address. Give the note another name.`,
      );
    }
  }
  for (const [identifier, link] of links) {
    const mark = `[${link.label ?? identifier}]`;
    if (!usedLinks.has(identifier))
      report(
        link,
        `nothing in the text uses the address of "${mark}". Write [words]${mark} where it belongs, or take it out.`,
      );
  }
}

/** @returns Whether it is the first of its name. */
function reportTwice<Node extends FootnoteDefinition | Definition>(
  node: Node,
  met: Map<string, Node>,
  mark: string,
  report: Report,
): boolean {
  const first = met.get(node.identifier);
  if (first === undefined) {
    met.set(node.identifier, node);
    return true;
  }
  report(
    node,
    `"${mark}" is written at line ${first.position?.start.line ?? 1} already, and only that would be seen. Give this one another name, or take it out.`,
  );
  return false;
}

function findFaultsOfNote(note: FootnoteDefinition, report: Report): void {
  const { identifier, label } = note;
  const name = label ?? identifier;
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(name)) {
    const plain = slug(name.normalize('NFD').replaceAll(/[._]/g, '-'))
      .replaceAll(/[^a-z\d-]/g, '')
      .replaceAll(/^-+|-+$/g, '');
    report(
      note,
      `the note’s name in "[^${name}]" is made into an address, and may hold letters from a to z, digits and hyphens. Write "[^${plain || 'why'}]" here and in the text.`,
    );
  } else if (toString(note).trim() === '') {
    report(note, `the note "[^${identifier}]" says nothing. Write what it says, or take it out.`);
  }
}

/**
 * Reports what within a note cannot be shown beside the text.
 * @returns Whether there is any.
 */
export function reportBlockInNote(note: FootnoteDefinition, report: Report): boolean {
  let isReported = false;
  visit(note, (node) => {
    const block = node === note ? undefined : blocks[node.type];
    if (block === undefined) return true;
    isReported = true;
    report(
      node,
      `the note "[^${note.identifier}]" holds ${block}, and a note is shown beside the text, as plain paragraphs. Write it as a sentence, or put it into the text.`,
    );
    return false;
  });
  return isReported;
}
