import { select } from 'hast-util-select';
import { close, createIndex } from 'pagefind';
import type { Site } from '../built-site/built-site.ts';
import { excludedSelectors } from './excluded-selectors.ts';

/** Files of Pagefind that this site does not use: its own panels, a worker, the index for unknown languages. */
const unused = /^(?:pagefind-.*\.(?:js|css)|wasm\.unknown\.pagefind)$/;

/**
 * Indexes the passages of the pages that ask for it, and lays Pagefind's files into `pagefind/`.
 * @returns How many pages those are, in words.
 */
export async function indexPassages(site: Site): Promise<string> {
  const { index, errors } = await createIndex({ excludeSelectors: excludedSelectors });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const failures: string[] = [];
  const searched = site.pages.filter(({ tree }) => select('[data-pagefind-body]', tree) !== undefined);
  for (const { path, source } of searched) {
    const { errors: faults } = await index.addHTMLFile({ sourcePath: path, content: source });
    failures.push(...faults);
  }
  const { files, errors: faults } = await index.getFiles();
  await close();
  failures.push(...faults);
  if (failures.length > 0) throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
  for (const { path, content } of files) if (!unused.test(path)) site.write(`pagefind/${path}`, content);
  return `indexed the passages of ${searched.length} pages`;
}
