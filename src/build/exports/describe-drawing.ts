import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { createElement, createText } from '../html/create.ts';
import { toText } from '../../lib/text/tree-text.ts';

/** Says in words what a drawing shows; nothing where it does not say so itself. */
export function describeDrawing(drawing: Element): Element[] {
  const description = select('desc', drawing);
  return description === undefined ? [] : [createElement('p', [createText(toText(description))])];
}
