import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { findTypedMarks } from '../../lib/text/typed-marks.ts';
import { createAuthorFault } from '../../content/check/author-fault.ts';
import type { Site, WrittenPage } from '../built-site/built-site.ts';
import { isOneOf } from '../html/prune.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What shows signs as they are, or shows nothing. */
const isVerbatim = isOneOf(['code', 'pre', 'script', 'style', 'template', 'textarea']);

/** Attributes that are read out or shown somewhere. */
const shown = ['content', 'alt', 'title', 'ariaLabel'];

/**
 * Stops the build where a finished page still shows markup as it was typed. The check finds it in `content/` before; this
 * looks at what readers get, whatever it was made of.
 * @param folder Where `content/` lies, to be told where the words stand.
 */
export function refuseTypedMarks(site: Site, folder = root): void {
  const faults = site.pages.flatMap((page) =>
    findShownMarks(page).map(({ found, mend }) => ({ found, mend, page: page.path })),
  );
  if (faults.length === 0) return;
  // One place shows on several pages.
  const lines = [...Map.groupBy(faults, ({ found }) => found)].map(([found, all]) => {
    const pages = [...new Set(all.map(({ page }) => page))].join(', ');
    return `${findPlace(found, folder) ?? pages}  "${found}" is shown as it was typed, on ${pages}. ${all[0]?.mend}`;
  });
  throw createAuthorFault('Pages show markup to readers:', lines.join('\n'), 'Mend it and build again.');
}

/** The markup that a page shows. */
export function findShownMarks({ tree }: Pick<WrittenPage, 'tree'>): { found: string; mend: string }[] {
  const texts: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type !== 'element') return undefined;
    // What a page says to browsers, and addresses, hold any signs.
    if (node.properties.httpEquiv === undefined)
      texts.push(
        ...shown
          .flatMap((name) => node.properties[name] ?? [])
          .map(String)
          .filter(isNoAddress),
      );
    return isVerbatim(node) ? SKIP : undefined;
  });
  return texts.flatMap(findTypedMarks);
}

const isNoAddress = (text: string) => !/^(?:https?:\/\/|\/)\S*$/.test(text);

/** The first line of `content/` that holds some words. */
function findPlace(words: string, folder: string): string | undefined {
  for (const file of globSync('content/**/*.{mdx,yaml,json}', { cwd: folder }).toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const index = text.indexOf(words);
    if (index >= 0) return `${file}:${text.slice(0, index).split('\n').length}`;
  }
  return undefined;
}
