import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { listAddresses } from '../build/forwarding/list-addresses.ts';
import { toAddress } from '../build/forwarding/find-forwards.ts';
import { parseHtml } from '../build/html/parse-html.ts';

/** Lists the addresses of the site in a folder, as a build has left it there. */
export function listBuiltAddresses(folder: string): string[] {
  const paths = globSync('**/*.*', { cwd: folder }).map((path) => path.split(sep).join('/'));
  const pages = paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ folder: toAddress(path), html: readFileSync(join(folder, path), 'utf8') }))
    // A page that leads on to another has no text of its own.
    .filter(({ html }) => html.includes('<main'))
    .map((page) => ({ folder: page.folder, tree: parseHtml(page.html) }));
  return listAddresses(paths, pages);
}

/** The list of promises with those of the addresses that it lacks, and how many these are. Nothing is taken out of it. */
export function addPromises(text: string, addresses: string[]): { text: string; added: string[] } {
  const promised = text.split(/\r?\n/).filter((line) => line !== '');
  const known = new Set(promised);
  const added = addresses.filter((address) => !known.has(address));
  return { added, text: [...promised, ...added].toSorted().join('\n') + '\n' };
}
