import type { Link, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { getReferencePath } from '../lib/addresses.ts';
import { citationPattern, parseCitationGroup } from '../lib/citation-syntax.ts';

interface Options {
  /** Writes the label of a work, such as “Moran et al., 2020”; throws when the work is unknown. */
  formatLabel: (key: string, locator?: string) => string;
}

/**
 * Turns `[@moran2020; @mason2012]` in prose into “(Moran et al., 2020; Mason et al., 2012)”, each work a link to its
 * reference. Made here and not by a component, because a component's template brings white space before the full stop.
 */
export function remarkCitations({ formatLabel }: Options) {
  const toLinks = (group: string): PhrasingContent => ({
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['citations'] } },
    children: [
      { type: 'text', value: '(' },
      ...parseCitationGroup(group).flatMap(({ key, locator }, i): PhrasingContent[] => {
        const link: Link = {
          type: 'link',
          url: getReferencePath(key),
          children: [{ type: 'text', value: formatLabel(key, locator) }],
        };
        return i === 0 ? [link] : [{ type: 'text', value: '; ' }, link];
      }),
      { type: 'text', value: ')' },
    ],
  });
  return (tree: Root) => {
    findAndReplace(tree, [citationPattern, (_match: string, group: string) => toLinks(group)]);
  };
}
