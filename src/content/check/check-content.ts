import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { collectionSources } from '../../schemas/collections.ts';
import { pictureEndings } from '../../schemas/picture.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { readPromises, promisesFile } from '../moved-entries.ts';
import { findAddressProblems } from './address-problems.ts';
import { findAnchorProblems } from './anchor-problems.ts';
import { findChangeProblems } from './change-problems.ts';
import { findClaimProblems } from './claim-problems.ts';
import { findCodeProblems } from './code-problems.ts';
import { findCollectionProblems } from './collection-problems.ts';
import { getId, parseContentFile, type ContentFile } from './content-file.ts';
import { findDangerProblems } from './danger-problems.ts';
import { findDayProblems } from './day-problems.ts';
import { findEvidenceProblems } from './evidence-problems.ts';
import { findFigureProblems } from './figure-problems.ts';
import { findLeftOutProblems } from './left-out-problems.ts';
import { createMovedNames, findRetirement, KnownNames } from './moved-names.ts';
import { findPictureProblems } from './picture-problems.ts';
import { toError, type Problem } from './problem.ts';
import { findPromiseProblems } from './promise-problems.ts';
import { findProseProblems } from './prose-problems.ts';
import { findPublisherProblems } from './publisher-problems.ts';
import { findQuotationProblems } from './quotation-problems.ts';
import { findRepeatProblems } from './repeat-problems.ts';
import { findSampleProblems } from './sample-problems.ts';
import { findSchemaProblems, type KnownIds } from './schema-problems.ts';
import { getSiteAddresses } from './site-addresses.ts';
import { findSupportProblems } from './support-problems.ts';
import { findTermProblems } from './term-problems.ts';
import { findVerdictProblems } from './verdict-problems.ts';
import { findWordProblems } from './word-problems.ts';

const collectionNames = Object.keys(collectionSources) as CollectionName[];

/**
 * Checks the whole content folder and finds all its faults at once.
 * @param root The project's folder, which holds `content/`.
 * @param today Day against which reviews are due, and reading again, as `YYYY-MM-DD`.
 */
export function checkContent(root: string, today: string): Problem[] {
  const files = collectionNames.flatMap((collection) =>
    globSync(`content/${collectionSources[collection].pattern}`, { cwd: root })
      .map((path) => path.split(sep).join('/'))
      .toSorted()
      .map((file) => readContentFile(file, collection, readFileSync(join(root, file), 'utf8'))),
  );

  const unread = findUnreadFiles(root, files);
  const isPicture = (file: string) => pictureFile.test(file);
  return [
    ...unread.filter((file) => !isPicture(file)).map(reportUnread),
    ...findPictureProblems(
      files,
      unread.filter(isPicture).map((file) => basename(file)),
    ),
    ...checkFiles(files, today, readPromises(root)),
  ];
}

/** What was read last of each file. */
const lastRead = new Map<string, { text: string; content: ContentFile }>();

/** Parses a file, unless its text is as it was: while developing, an author changes one of hundreds at a time. */
function readContentFile(file: string, collection: CollectionName, text: string): ContentFile {
  const last = lastRead.get(file);
  if (last?.text === text) return last.content;
  const content = parseContentFile(file, collection, text);
  lastRead.set(file, { text, content });
  return content;
}

/**
 * Checks all content files, each by itself and against the others. Of one that is retired only its own fields are looked at.
 * @param promises Every address and anchor ever published, from the root of the site.
 */
export function checkFiles(all: ContentFile[], today: string, promises: string[] = []): Problem[] {
  const files = all.filter((content) => findRetirement(content) === undefined);
  const retired = all.filter((content) => findRetirement(content) !== undefined);
  // Gathered once: each lookup is among ids, never among files, so that the check grows with the content and no faster.
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  const { explainId, explainAddress } = createMovedNames(all);
  const ids = new Map(
    collectionNames.map((name) => [
      name,
      new KnownNames(byCollection.get(name)?.map(getId) ?? [], (id) => explainId(name, id)),
    ]),
  );
  const known: KnownIds = (collection) => ids.get(collection) ?? new Set();
  const addresses = new KnownNames(getSiteAddresses(files), explainAddress);
  const words = findWordProblems(files);
  return [
    ...all.flatMap((content) => content.problems),
    ...files.flatMap((content) => findSchemaProblems(content, known)),
    ...retired.flatMap((content) => findSchemaProblems(content, allIds)),
    ...findAddressProblems(all, known, addresses, today),
    ...findPromiseProblems(all, promises),
    ...files.flatMap((content) => findProseProblems(content, known, addresses)),
    ...findCollectionProblems(files),
    ...files.flatMap((content) => findDayProblems(content, today)),
    ...findQuotationProblems(files),
    ...findRepeatProblems(files),
    ...findFigureProblems(files),
    ...findChangeProblems(files, explainId),
    ...findLeftOutProblems(files),
    ...findEvidenceProblems(files),
    ...findSampleProblems(files),
    ...findClaimProblems(files),
    ...findCodeProblems(files),
    ...words,
    // What is said of something unknown has no weight, and each claim would seem to lack its votes.
    ...(words.length > 0 ? [] : findVerdictProblems(files)),
    ...files.flatMap(findPublisherProblems),
    ...findSupportProblems(files, today),
    ...findTermProblems(files),
    ...findDangerProblems(files),
    ...files.flatMap(findAnchorProblems),
  ];
}

/** What a retired entry names may be gone by now. */
const allIds: KnownIds = () => ({ has: () => true }) as unknown as ReadonlySet<string>;

const pictureFile = new RegExp(`^content/pictures/[^/]+\\.(?:${pictureEndings.join('|')})$`, 'i');

/** Files that no collection reads. */
function findUnreadFiles(root: string, files: ContentFile[]): string[] {
  const read = new Set(files.map(({ file }) => file));
  return globSync('content/**/*.*', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((file) => !read.has(file) && file !== promisesFile);
}

/** What no collection reads would be lost without a word. */
const reportUnread = (file: string): Problem =>
  toError(
    file,
    1,
    'is read by no collection. Check its folder and its ending: sections and passages are .mdx, references .json, the rest .yaml.',
  );
