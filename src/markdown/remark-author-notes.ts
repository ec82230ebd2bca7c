import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** Takes out what authors note for one another, `{/* … *\/}`: it is published nowhere. Stands before all other plugins. */
export function remarkAuthorNotes() {
  return removeAuthorNotes;
}

/**
 * Takes all notes to co-authors out of a tree, as if nobody had written them: with the space beside one, the paragraph or
 * item that holds nothing else, and the end of a list that one brought about.
 */
export function removeAuthorNotes(tree: Root): Root {
  const emptied = new Set<Nodes>();
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined || !isAuthorNote(node)) return CONTINUE;
    emptied.add(parent);
    return takeOut(parent, index);
  });
  // A paragraph before its item, and an item before its list.
  for (const type of ['paragraph', 'listItem', 'list'] as const) {
    visit(tree, type, (node, index, parent) => {
      if (index === undefined || parent === undefined || !emptied.has(node) || !isEmpty(node)) return CONTINUE;
      emptied.add(parent);
      return takeOut(parent, index);
    });
  }
  return tree;
}

/** Whether it is an expression that holds comments and nothing else. */
const isAuthorNote = (node: Nodes): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  node.value.trim() !== '' &&
  node.value.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim() === '';

const isEmpty = ({ children }: Parents): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

/** @returns Where to go on: with what stood before, which may hold more now. */
function takeOut(parent: Parents, index: number): [typeof SKIP, number] {
  parent.children.splice(index, 1);
  const children = parent.children as RootContent[];
  const [before, after] = [children[index - 1], children[index]];
  if (before?.type === 'list' && after?.type === 'list' && before.ordered === after.ordered) {
    before.children.push(...after.children);
    children.splice(index, 1);
  }
  if (parent.type !== 'root') closeUp(before, after);
  if (after?.type === 'text' && after.value === '') children.splice(index, 1);
  return [SKIP, Math.max(index - 1, 0)];
}

/** Leaves one space where there were two, and none where a text begins or ends, or before a full stop. */
function closeUp(before: RootContent | undefined, after: RootContent | undefined): void {
  const isEnd = after === undefined || (after.type === 'text' && /^\s*[.,;:!?)\]”’]/.test(after.value));
  if (before?.type === 'text' && isEnd) before.value = before.value.trimEnd();
  const isStart = before === undefined || (before.type === 'text' && /\s$/.test(before.value));
  if (after?.type === 'text' && (isStart || isEnd)) after.value = after.value.trimStart();
}
