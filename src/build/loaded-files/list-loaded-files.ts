import { select, selectAll } from 'hast-util-select';
import type { Site, WrittenPage } from '../built-site/built-site.ts';
import { getRange } from '../built-site/change.ts';
import { weigh } from '../hosting/compress-files.ts';
import { groupLoadedFiles, renderLoadedFiles, type BuiltFile, type LoadingPage } from './loaded-files.ts';

/** Made last, since it names every file that it keeps, and the page with this list is one. */
const serviceWorkerFile = 'sw.js';

const aboutFile = 'about/index.html';

/**
 * Writes into `/about/` the list of every file that pages load.
 * @param bundled What the bundler made, and of which modules.
 */
export async function listLoadedFiles(site: Site, { bundled }: { bundled: BuiltFile[] }): Promise<void> {
  const pages = site.pages.map((page) => readPage(page, site.location.base));
  const groups = groupLoadedFiles([...site.paths, serviceWorkerFile].toSorted(), pages, bundled);
  const files = groups.flatMap((group) => group.files).filter((file) => file !== serviceWorkerFile);
  const sizes = new Map(await Promise.all(files.map(async (file) => [file, await weigh(site, file)] as const)));
  const list = select('tbody[data-loaded-files]', site.getPage(aboutFile).tree);
  if (list === undefined) throw new Error(`${aboutFile} has no place for the list of loaded files.`);
  site.change(aboutFile, { ...getRange(list), text: renderLoadedFiles(groups, (file) => sizes.get(file)) });
}

/** Finds what the HTML of a page makes a browser load. */
function readPage({ path, tree }: WrittenPage, base: string): LoadingPage {
  const loading = 'script[src], img[src], link:is([rel="stylesheet"], [rel="icon"], [rel="preload"])';
  const named = selectAll(loading, tree).map(({ properties: { src, href } }) => String(src ?? href));
  // A browser loads the one of these that suits its window.
  const sizes = selectAll('img[srcset], source[srcset]', tree).flatMap(({ properties: { srcSet } }) =>
    String(srcSet)
      .split(/,\s+/)
      .map((candidate) => candidate.replace(/ .*$/, '')),
  );
  const styles = selectAll('style', tree).flatMap(({ children }) => children);
  const fonts = styles.flatMap((style) =>
    style.type === 'text' ? (style.value.match(/(?<=url\(["']?)[^"')]+\.woff2/g) ?? []) : [],
  );
  const files = new Set([...named, ...sizes, ...fonts].map((address) => address.slice(base.length)));
  return { path: `${base}${path.replace(/index\.html$/, '')}`, files };
}
