/** Reads what the last build wrote to `dist/`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { dist } from '../dist-folder.ts';

export { dist };

if (!existsSync(join(dist, 'index.html')))
  throw new Error('There is no built site in dist/. Run "npm run build" first.');

/** Every file of the built site: its path, such as `about/index.html`. */
export const files = globSync('**/*', { cwd: dist, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** A built page, parsed. */
export interface BuiltPage {
  /** Address, such as `/purposes/attachment-styles/`. */
  path: string;
  html: string;
  document: Document;
}

/** Every page of the built site. */
export const pages: BuiltPage[] = globSync('**/*.html', { cwd: dist }).map((file) => {
  const html = readFileSync(join(dist, file), 'utf8');
  const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  return { path, html, document: parseHTML(html).document };
});

/** Every address and anchor that a reader can be sent to: not what names a drawing, nor the examples of the colophon. */
export const builtAddresses = new Set(
  pages.flatMap(({ path, document }) => [
    path,
    ...[...document.querySelectorAll('main [id]')]
      .filter((element) => element.closest('svg, .gallery') === null)
      .map(({ id }) => `${path}#${id}`),
  ]),
);

/** The page at an address. Throws when there is none. */
export function getPage(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`No page was built at ${path}.`);
  return page;
}

/** The ten pages of single sections. */
export const sectionPages = pages.filter(({ path }) => /^\/(motivations|purposes)\/[^/]+\/$/.test(path));

/** A page's visible text, with one space for any run of white space. */
export function getText({ document }: BuiltPage, selector = 'main'): string {
  const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const unseen of copy?.querySelectorAll('style, script, svg, data') ?? []) unseen.remove();
  return (copy?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
