import type { Link, PhrasingContent, Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Transformer } from 'unified';
import { visit } from 'unist-util-visit';
import { getReferencePath } from '../lib/site/addresses.ts';
import { citationPattern, parseCitationGroup } from '../lib/citations/syntax.ts';
import type { CitedPlace } from './prose-metadata.ts';
import { getFrontMatter } from './front-matter.ts';

interface Options {
  /** Writes the label of a work, such as “Moran et al., 2020”; throws when the work is unknown. */
  formatLabel: (key: string, locator?: string) => string;
}

/**
 * Turns `[@sato2001; @berg2010]` in prose into “(Sato et al., 2001; Berg et al., 2010)”, each work a link to its
 * reference, and records each place. Made here and not by a component, because a component's template brings white
 * space before the full stop.
 */
export function remarkCitations({ formatLabel }: Options): Transformer<Root> {
  return (tree, file) => {
    const citedPlaces: CitedPlace[] = [];
    const notes = getNotes(tree);
    const paragraphs = tree.children.filter(({ type }) => type === 'paragraph');
    for (const block of tree.children) {
      const place = namePlace(block, paragraphs, notes);
      const toLinks = (_match: string, group: string): PhrasingContent => {
        const works = parseCitationGroup(group);
        citedPlaces.push(...works.map(({ key }) => ({ key, ...place })));
        return toCitation(works.map(({ key, locator }) => ({ key, label: formatLabel(key, locator) })));
      };
      if ('children' in block) findAndReplace(block, [citationPattern, toLinks]);
    }
    getFrontMatter(file).citedPlaces = citedPlaces;
  };
}

/** The names of the notes, in the order in which a reader meets them. */
function getNotes(tree: Root): string[] {
  const notes = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void notes.add(identifier));
  return [...notes];
}

/** Blocks that have no anchor of their own. */
const blockNames: Partial<Record<RootContent['type'], string>> = {
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
};

/** Says what a block of prose is called, and where it is. */
function namePlace(block: RootContent, paragraphs: RootContent[], notes: string[]): Omit<CitedPlace, 'key'> {
  if (block.type === 'footnoteDefinition') {
    const { identifier } = block;
    return { name: `note ${notes.indexOf(identifier) + 1}`, anchor: `fn-${identifier.toLowerCase()}` };
  }
  if (block.type !== 'paragraph') return { name: blockNames[block.type] ?? 'elsewhere in the text' };
  const name = `paragraph ${paragraphs.indexOf(block) + 1}`;
  const id = block.data?.hProperties?.['id'];
  return typeof id === 'string' ? { name, anchor: id } : { name };
}

function toCitation(works: { key: string; label: string }[]): PhrasingContent {
  const links = works.flatMap(({ key, label }, i): PhrasingContent[] => {
    const link: Link = { type: 'link', url: getReferencePath(key), children: [{ type: 'text', value: label }] };
    return i === 0 ? [link] : [{ type: 'text', value: '; ' }, link];
  });
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['citations'] } },
    children: [{ type: 'text', value: '(' }, ...links, { type: 'text', value: ')' }],
  };
}
