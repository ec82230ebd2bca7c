import type { Nodes } from 'hast';
import { select } from 'hast-util-select';
import { createElement, createText } from '../html/create.ts';
import { isOneOf, replace } from '../html/prune.ts';
import { toText } from '../html/text.ts';

/** Replaces each drawing by its description in words. */
export function describeFigures(tree: Nodes): void {
  replace(tree, isOneOf(['svg']), (drawing) => {
    const description = select('desc', drawing);
    if (description === undefined) return [];
    return [createElement('p', [createText(toText(description))])];
  });
}
