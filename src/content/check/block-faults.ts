import type { Blockquote, List, Nodes, Paragraph, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';

/** Where alone a kind of block stands, which is made for nowhere else, and what to write in its place. */
const places: Partial<Record<Nodes['type'], { place: CollectionName; name: string; mend: string }>> = {
  table: { place: 'evidence', name: 'a table', mend: 'Write a list' },
  code: { place: 'about', name: 'a block of code', mend: 'Say it in words' },
};

/**
 * Says what is wrong with a piece of prose that no page is made for, or that is not what its author meant.
 * @returns What to write instead; undefined where it can be shown.
 */
export function findBlockFault(
  node: Nodes,
  parent: Parents | undefined,
  collection: CollectionName,
): string | undefined {
  const kept = places[node.type];
  if (kept !== undefined && kept.place !== collection) {
    return `${kept.name} stands outside ${collectionSources[kept.place].noun}. ${kept.mend}.`;
  }
  switch (node.type) {
    case 'heading':
      return describeHeading(node);
    case 'thematicBreak':
      return 'a line across the text stands in prose. Take it out, and leave a line empty: a new paragraph begins.';
    case 'blockquote':
      return describeQuotation(node);
    case 'delete':
      return `"${toString(node)}" is struck through, which is not shown. Take it out, or write it plainly.`;
    case 'break':
      return 'a line ends in two spaces or in "\\", which breaks it there. Take them out, or leave a line empty: a new paragraph begins.';
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'a task list cannot be shown. Write a plain list.' : undefined;
    case 'list':
      return describeNumber(node);
    case 'paragraph':
      return parent?.type === 'root' ? describeDisguise(node) : undefined;
    case 'html':
      return 'a tag of HTML stands in prose. Take it out.';
    case 'mdxjsEsm':
      return '"import" and "export" have no place in prose. Begin the paragraph with another word, or take it out.';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return describeCode(node.value);
    default:
      return undefined;
  }
}

function describeHeading(node: Extract<Nodes, { type: 'heading' }>): string {
  const words = toString(node);
  const { start, end } = node.position ?? {};
  // A line of "---" or "===" below words makes a heading of them.
  const isUnderlined = start !== undefined && end !== undefined && start.line < end.line;
  return isUnderlined
    ? `the line of "---" or "===" makes a heading of "${words}" above it. Take the line out.`
    : `the heading "${words}" stands in prose. Headings come from front matter; take it out.`;
}

function describeQuotation(node: Blockquote): string {
  const words = toString(node);
  const [box] = /^\[!\w+\]/.exec(words) ?? [];
  if (box !== undefined) return `"${box}" makes no box here. Write a sentence, without the ">".`;
  return 'a quotation stands in prose, and only recorded words are quoted. Say it in your own words, without the ">", or write <ExpertCallout expert="…">words</ExpertCallout>.';
}

/** “1986. It was …” is taken for the 1986th item of a list. */
function describeNumber({ ordered, start, children }: List): string | undefined {
  if (ordered !== true || typeof start !== 'number' || start < 2 || children.length > 1) return undefined;
  return `"${start}." begins a list. Write "${start}\\." to begin a sentence with it, or "1." for a list.`;
}

/** What looks like a heading, and is a paragraph to everybody who cannot see it. */
function describeDisguise(node: Paragraph): string | undefined {
  const words = toString(node).trim();
  const [typed] = /^(?:#{2,6}\S.*|#\p{L}[^.?!…]*)$/u.exec(words) ?? [];
  if (typed !== undefined) {
    return `"${typed}" looks like a heading. Headings come from front matter; take it out, or end it with a full stop.`;
  }
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only, ...others] = shown.map((child) =>
    child.type === 'emphasis' && child.children.length === 1 ? (child.children[0] ?? child) : child,
  );
  if (only?.type !== 'strong' || others.some((child) => toString(child) !== ':') || /[.?!…]["”’)]?$/.test(words))
    return undefined;
  return `"${words}" looks like a heading, and is none. Headings come from front matter; take it out, or make it a sentence with a full stop.`;
}

function describeCode(value: string): string {
  const written = `{${value}}`;
  if (/^\{/.test(value)) return `"${written}" is filled in by nothing here. Write the words themselves.`;
  const [text] = /^\s*(["'`])([^]*)\1\s*$/.exec(value)?.slice(2) ?? [];
  if (text !== undefined) return `"${written}" is code. Write "${text}" without its braces.`;
  if (value.includes('*/'))
    return `"${written}" is code beside a note to co-authors. Leave the note alone in its braces.`;
  if (value.trim() === '') return `"${written}" is code that says nothing. Write "\\{\\}" to show it, or take it out.`;
  return `"${written}" is code. Write "\\{${value}\\}" to show it, or {/* ${value.trim()} */} to leave a note to co-authors.`;
}
