import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';

/** Files that readers keep the address of, beside the pages. Pictures for previews are other sites' to ask for. */
const kept =
  /^(?:references\.\w+|evidence\/[\w-]+\.(?:csv|json)|[\w-]+\.(?:epub|pdf)|feed\.\w+|llms(?:-full)?\.txt|figures\/.+\.(?:csv|svg)|(?:.+\/)?index\.md)$/;

/** Whether a page stands in for others, and nobody is to keep its address. */
const isPassing = (folder: string) => folder === '404.html' || folder === 'offline/';

/**
 * Lists the addresses of a site that readers can keep, from its root: pages, anchors and files.
 * @param pages Each by its folder, without those that lead on to others.
 */
export function listAddresses(paths: string[], pages: { folder: string; tree: Root }[]): string[] {
  const files = paths.filter((path) => kept.test(path)).map((path) => `/${path}`);
  const places = pages
    .filter(({ folder }) => !isPassing(folder))
    .flatMap(({ folder, tree }) => [`/${folder}`, ...listAnchors(tree).map((id) => `/${folder}#${id}`)]);
  return [...new Set([...places, ...files])].toSorted();
}

/** Not what names a drawing, the examples of the colophon, nor anchors from before, which are empty. */
function listAnchors(tree: Root): string[] {
  const ids: string[] = [];
  const main = select('main', tree);
  if (main === undefined) return ids;
  visit(main, 'element', (element) => {
    if (element.tagName === 'svg' || hasClass(element, 'gallery')) return SKIP;
    const { id } = element.properties;
    const isFormer = element.tagName === 'span' && element.children.length === 0;
    if (typeof id === 'string' && id !== 'main' && !isFormer) ids.push(id);
    return undefined;
  });
  return ids;
}

const hasClass = ({ properties: { className } }: Element, name: string) =>
  Array.isArray(className) && className.includes(name);
