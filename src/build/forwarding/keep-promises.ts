import { promisesFile } from '../../content/moved-entries.ts';
import { bookletPdfFile } from '../../lib/site/booklet-pdf.ts';
import { createAuthorFault } from '../../content/check/author-fault.ts';
import type { Site } from '../built-site/built-site.ts';
import { toAddress, type Moves } from './find-forwards.ts';
import { listAddresses } from './list-addresses.ts';

const shown = 20;

/**
 * Makes sure that every address and anchor ever published is there or leads on.
 * @returns How many are new and not promised yet, in words; nothing when all are.
 * @throws When one is lost, naming it with what to write.
 */
export function keepPromises(site: Site, { promises, forwards }: Omit<Moves, 'moved'>): string | undefined {
  const leadsTo = new Map(forwards.map(({ from, to }) => [from, to]));
  const pages = site.pages.filter(({ path }) => !leadsTo.has(toAddress(path)));
  const files = new Set(site.paths.map(toAddress));
  const texts = new Map(pages.map(({ path }) => [toAddress(path), site.getText(path)]));
  const isKept = (address: string) => {
    const [asked = '', anchor] = address.slice(1).split('#');
    const place = leadsTo.get(asked) ?? asked;
    // The PDF is still being printed, and only where there is a browser.
    if (anchor === undefined) return leadsTo.has(asked) || files.has(place) || place === bookletPdfFile;
    return texts.get(place)?.includes(` id="${anchor}"`) === true;
  };
  const lost = promises.filter((address) => !isKept(address));
  if (lost.length > 0)
    throw createAuthorFault(
      `The site has lost addresses that it has published (${promisesFile}):`,
      describeLost(lost),
      'Mend them and build again.',
    );
  const trees = pages.map(({ path, tree }) => ({ folder: toAddress(path), tree }));
  const known = new Set(promises);
  const added = listAddresses(site.paths, trees).filter((address) => !known.has(address));
  if (promises.length === 0 || added.length === 0) return undefined;
  const [first = ''] = added;
  const are = added.length === 1 ? 'is not promised yet' : 'are not promised yet';
  return `${added.length === 1 ? first : `${added.length} addresses, such as ${first},`} ${are}: “npm run promise” adds what is new to ${promisesFile}`;
}

function describeLost(lost: string[]): string {
  const lines = lost.slice(0, shown).map((address) => `  ${address}`);
  const more = lost.length > shown ? [`  and ${lost.length - shown} more`] : [];
  return [
    ...lines,
    ...more,
    'What was renamed needs its old id: write “formerIds: [old-id]” into its file. What was taken out needs its file, with “retired”.',
    'Of a section or passage that has lost a note, a finding or a figure, the old anchor can lead to another of its anchors: write “formerAnchors: { fn-why: research }”, both without the entry’s id.',
    'CONTRIBUTING.md says more, under “Rename or retire”.',
  ].join('\n');
}
