import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { addWorks, toKnown, type Addition, type AddedWork, type KnownWork } from './add-works.ts';
import { AuthorError } from './author-error.ts';
import { parseWorks, type ForeignWork } from './parse-works.ts';
import type { Project } from './project.ts';
import { resolveDoi } from './resolve-doi.ts';
import { findDoi } from './to-reference.ts';
import { writeNew } from './write-new.ts';

const usage = `Give a DOI, or a file that Zotero, PubMed, Crossref or a publisher has exported (BibTeX, RIS, CSL-JSON):
  npm run add:work -- 10.1000/182
  npm run add:work -- exported.bib
  npm run add:work -- exported.bib --only sato2001   one work of several`;

/**
 * Adds works to the bibliography: a reference and a study to fill in for each that is new.
 * @param parameters What the author typed.
 * @returns What to tell the author.
 */
export async function addWork(parameters: string[], { root, ask }: Project): Promise<string> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) throw new AuthorError(usage);

  const doi = /\.(?:bib|ris|json|txt)$/i.test(source) ? undefined : findDoi(source);
  const there = readKnown(root);
  const known = there.find((work) => doi !== undefined && work.doi?.toLowerCase() === doi.toLowerCase());
  if (known !== undefined) return describeAddition({ added: [], known: [known] }, source);
  const works = doi === undefined ? readWorks(root, source) : [await resolveDoi(doi, ask)];
  const addition = blame(source, () => addWorks(works, there, { isConfirmed: doi !== undefined, ...values }));
  writeNew(
    root,
    addition.added.flatMap(({ files }) => files),
  );
  return describeAddition(addition, source);
}

function readWorks(root: string, file: string): ForeignWork[] {
  let text: string;
  try {
    // A UTF-8 file alone is read: of another, letters would be lost.
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(resolve(root, file)));
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    throw new AuthorError(
      isEncoding
        ? `${file} is not written in UTF-8. Export it again, as UTF-8.`
        : `${file} cannot be opened.\n${usage}`,
    );
  }
  return blame(file, () => parseWorks(text));
}

/** Begins what is wrong with the file that it is wrong with. */
function blame<T>(source: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof AuthorError) throw new AuthorError(`${source} ${error.message}`);
    throw error;
  }
}

/** The references that are there; one that cannot be read is the check’s to report. */
const readKnown = (root: string): KnownWork[] =>
  globSync('content/references/*.json', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .toSorted()
    .map((file) => ({ file, ...toKnown(basename(file, '.json'), readJson(join(root, file))) }));

function readJson(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function describeAddition({ added, known }: Addition, source: string): string {
  const [first] = added;
  return [
    ...known.map(({ title = '', file }) => `“${title}” is there already: ${file}`),
    ...added.flatMap((work) => describeWork(work, source)),
    ...(first === undefined
      ? ['Nothing was added.']
      : [
          '',
          `Now cite it, in prose as [@${first.key}] or under “cites” of a finding, and fill in the study.`,
          'npm run check:content names each blank that is left.',
        ]),
  ].join('\n');
}

const describeWork = ({ key, title, files, leftOut, unconfirmed, remarks }: AddedWork, source: string): string[] => [
  `Added ${key}: “${title}”`,
  ...files.map(({ file }) => `  ${file}`),
  unconfirmed.length === 0
    ? '  As the DOI’s own service has it.'
    : `  As ${source} has it. Nobody has confirmed ${unconfirmed.join(', ')}, and the page says so: compare each with the work’s own page, and take it out of "unconfirmed".`,
  ...remarks.map((remark) => `  ${remark}`),
  ...(leftOut.length === 0 ? [] : [`  Not kept: ${leftOut.join(', ')}`]),
];
