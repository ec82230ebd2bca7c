import { visit } from 'unist-util-visit';
import type { BuiltPage } from '../built-site/built-page.ts';
import type { Site } from '../built-site/built-site.ts';
import { findAttributeRange, type Change } from '../built-site/change.ts';

/** Takes out of each page what only the steps of a build read there. */
export function removeMarks(site: Site): void {
  for (const page of site.pages) site.change(page.path, ...unmark(page));
}

/** Whether an attribute tells search or the exports what its element is to them. */
const isMark = (property: string) => /^data(?:Indexed|Export)(?:[A-Z]|$)/.test(property);

/** Removes all marks from one page. */
export function unmark({ tree }: Pick<BuiltPage, 'tree'>): Change[] {
  const changes: Change[] = [];
  visit(tree, 'element', (element) => {
    for (const property of Object.keys(element.properties).filter(isMark)) {
      const range = findAttributeRange(element, property);
      if (range !== undefined) changes.push({ ...range, text: '' });
    }
  });
  return changes;
}
