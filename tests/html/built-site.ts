/** Reads what the last build wrote to `dist/`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { dist } from '../dist-folder.ts';
import { sections } from './content-files.ts';

export { dist };

if (!existsSync(join(dist, 'index.html')))
  throw new Error('There is no built site in dist/. Run "npm run build" first.');

/** Every file of the built site: its path, such as `about/index.html`. */
export const files = globSync(['**/*', '.well-known/*'], { cwd: dist, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** A built page, parsed once for all tests of a process when first it is asked for: copy what you change. */
export interface BuiltPage {
  /** Address, such as `/purposes/attachment-styles/`. */
  path: string;
  html: string;
  readonly document: Document;
}

/** Every page of the built site. */
export const pages: BuiltPage[] = globSync('**/*.html', { cwd: dist }).map((file) => {
  const html = readFileSync(join(dist, file), 'utf8');
  const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  let document: Document | undefined;
  return {
    path,
    html,
    get document() {
      return (document ??= parseHTML(html).document);
    },
  };
});

/** The page at an address. Throws when there is none. */
export function getPage(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`No page was built at ${path}.`);
  return page;
}

/** The pages of single sections. */
export const sectionPages = pages.filter(({ path }) => sections.some(({ part, id }) => path === `/${part}/${id}/`));

/** A page's visible text, with one space for any run of white space. */
export function getText({ document }: BuiltPage, selector = 'main'): string {
  const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const unseen of copy?.querySelectorAll('style, script, svg, data') ?? []) unseen.remove();
  return (copy?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
