import type { Nodes } from 'hast';
import { select } from 'hast-util-select';
import { isOneOf, replace } from '../html/prune.ts';
import { toText } from '../html/text.ts';

/** Replaces each drawing by its description in words. */
export function describeFigures(tree: Nodes): void {
  replace(tree, isOneOf(['svg']), (drawing) => {
    const description = select('desc', drawing);
    if (description === undefined) return [];
    const value = toText(description);
    return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }];
  });
}
