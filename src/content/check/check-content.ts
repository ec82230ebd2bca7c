import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { promisesFile, readPromises } from '../moved-entries.ts';
import { findWaitingFiles } from '../waiting-files.ts';
import { checkFiles } from './check-files.ts';
import { parseContentFile, toFailed, type ContentFile } from './content-file.ts';
import { checkWithDrafts } from './drafts.ts';
import { describeFailure } from './guard.ts';
import { listFiles } from './list-files.ts';
import { isPicture } from './picture-problems.ts';
import type { Problem } from './problem.ts';
import { describeUnclaimed, findMeantEntry, findUnclaimed } from './unclaimed-files.ts';
import { describeUnreadable } from './unreadable-file.ts';

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
      .map((file) => readContentFile(root, file, collection)),
  );
  const paths = listFiles(root);
  const [pictures, others] = [paths.filter(isPicture), paths.filter((path) => !isPicture(path))];
  const unclaimed = findUnclaimed(others.filter((path) => path !== promisesFile));
  const misnamed = unclaimed.flatMap((path) => findMeantEntry(path) ?? []);
  return [
    ...unclaimed.filter((path) => !misnamed.some(({ file }) => file === path)).map(describeUnclaimed),
    ...checkWithDrafts([...files, ...misnamed], findWaitingFiles(root, today), (own) =>
      checkFiles(
        own,
        today,
        pictures.map((path) => basename(path)),
        readPromises(root),
      ),
    ),
  ];
}

/** What was read last of each file. */
const lastRead = new Map<string, { bytes: Buffer; content: ContentFile }>();

/** Reads a file, unless it is as it was: while developing, an author changes one of hundreds at a time. */
function readContentFile(root: string, file: string, collection: CollectionName): ContentFile {
  try {
    const bytes = readFileSync(join(root, file));
    const last = lastRead.get(file);
    if (last?.bytes.equals(bytes) === true) return last.content;
    const content = parseContentFile(file, collection, bytes);
    lastRead.set(file, { bytes, content });
    return content;
  } catch (error) {
    const message = describeUnreadable(error);
    if (message !== undefined) return toFailed(file, collection, [{ line: 1, message }]);
    return { ...toFailed(file, collection, []), problems: [describeFailure(file, 'how it is written', error)] };
  }
}
