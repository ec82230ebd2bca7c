import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { collectionSources } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/fields.ts';
import { findCollectionProblems } from './collection-problems.ts';
import { parseContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { findProseProblems } from './prose-problems.ts';
import { findQuotationProblems } from './quotation-problems.ts';
import { findSchemaProblems, type KnownIds } from './schema-problems.ts';
import { getSiteAddresses } from './site-addresses.ts';

const collectionNames = Object.keys(collectionSources) as CollectionName[];

/**
 * Checks the whole content folder and finds all its faults at once.
 * @param root The project's folder, which holds `content/`.
 * @param today Day against which reviews are due, as `YYYY-MM-DD`.
 */
export function checkContent(root: string, today: string): Problem[] {
  const texts = new Map<string, string>();
  const files = collectionNames.flatMap((collection) =>
    globSync(`content/${collectionSources[collection].pattern}`, { cwd: root })
      .map((path) => path.split(sep).join('/'))
      .toSorted()
      .map((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        texts.set(file, text);
        return parseContentFile(file, collection, text);
      }),
  );

  const known: KnownIds = (collection) =>
    files.filter((content) => content.collection === collection).map((content) => String(content.data?.['id']));
  const addresses = getSiteAddresses(files);

  return [
    ...findUnclaimedFiles(root, texts),
    ...files.flatMap((content) => content.problems),
    ...files.flatMap((content) => findSchemaProblems(content, known)),
    ...files.flatMap((content) => findProseProblems(content, known, addresses)),
    ...findCollectionProblems(files, texts, today),
    ...findQuotationProblems(files),
  ];
}

/** A file that no collection reads would be lost without a word. */
function findUnclaimedFiles(root: string, read: ReadonlyMap<string, string>): Problem[] {
  return globSync('content/**/*.*', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((file) => !read.has(file))
    .map((file) => ({
      file,
      line: 1,
      message:
        'is read by no collection. Check its folder and its ending: sections and passages are .mdx, references .json, the rest .yaml.',
      severity: 'error',
    }));
}
