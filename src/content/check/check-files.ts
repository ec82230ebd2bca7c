import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { findAddressProblems } from './address-problems.ts';
import { findAnchorProblems } from './anchor-problems.ts';
import { getNames, type ContentFile } from './content-file.ts';
import { findDayProblems } from './day-problems.ts';
import { explainWith } from './explained-names.ts';
import { findFieldProblems } from './field-problems.ts';
import { guard, guardEach } from './guard.ts';
import { findLackingCollections, joinLacking, KnownSet } from './lacking-ids.ts';
import { getLenientAddresses } from './lenient-addresses.ts';
import { createMovedNames, findRetirement } from './moved-names.ts';
import { findNameProblems } from './name-problems.ts';
import type { Problem } from './problem.ts';
import { findPromiseProblems } from './promise-problems.ts';
import { findProseProblems } from './prose-problems.ts';
import { findPublisherProblems } from './publisher-problems.ts';
import { rules } from './rules.ts';
import { findSchemaProblems, type KnownIds } from './schema-problems.ts';
import { findWordProblems } from './word-problems.ts';

const collectionNames = Object.keys(collectionSources) as CollectionName[];

/**
 * Checks all content files, in three stages: each by itself, what they name, and how they stand to each other. What failed
 * in one stage is known in the next and not looked at again, so that a cause is named once.
 * Of an entry that is retired only its own fields are looked at.
 * @param pictures Names of the files in `content/pictures/` that are no entries.
 * @param promises Every address and anchor ever published, from the root of the site.
 */
export function checkFiles(
  all: ContentFile[],
  today: string,
  pictures: string[] = [],
  promises: string[] = [],
): Problem[] {
  const files = all.filter((content) => findRetirement(content) === undefined);
  const retired = all.filter((content) => findRetirement(content) !== undefined);
  // Gathered once: each lookup is among ids, never among files, so that the check grows with the content and no faster.
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  const { explainId, explainAddress } = createMovedNames(all);
  const ids = new Map(
    collectionNames.map((name) => {
      const known = new KnownSet(byCollection.get(name)?.flatMap(getNames));
      return [name, explainWith(known, (id) => explainId(name, id))];
    }),
  );
  const known: KnownIds = (collection) => ids.get(collection) ?? new Set();

  const unread = all.flatMap(({ problems }) => problems);
  const inFields = [
    ...guardEach('its fields', files, (content) => findSchemaProblems(content, known)),
    ...guardEach('its fields', retired, (content) => findSchemaProblems(content, allIds)),
    ...guardEach('its texts', all, findFieldProblems),
    ...guard('its words', files, findWordProblems),
  ];
  const wrongIds = new Set(inFields.map(toPlace));
  // An id that may not stand is not held against the file's name as well.
  const inNames = guard('its name', files, findNameProblems).filter((problem) => !wrongIds.has(toPlace(problem)));
  const wrong = [...inFields, ...inNames];
  const failed = getErrorFiles([...unread, ...wrong]);
  const addresses = explainWith(getLenientAddresses(files, failed), explainAddress);
  const readable = files.map((content) => (failed.has(content.file) ? { ...content, data: undefined } : content));
  const inProse = [
    ...guardEach('its prose', readable, (content) => findProseProblems(content, known, addresses)),
    ...guardEach('its anchors', readable, findAnchorProblems),
  ];

  const sound = readable.map((content) => (failed.has(content.file) ? { ...content, prose: undefined } : content));
  const broken = new Set<CollectionName | 'prose'>([
    ...files.filter(({ file }) => failed.has(file)).map(({ collection }) => collection),
    ...findLackingCollections([...wrong, ...inProse], ids),
  ]);
  if (inProse.length > 0 || files.some(({ file }) => file.endsWith('.mdx') && failed.has(file))) broken.add('prose');
  return [
    ...unread,
    ...joinLacking([...wrong, ...inProse], ids),
    ...guard('its former ids', all, (own) => findAddressProblems(own, known, addresses, today)),
    // Of a file that failed nobody knows what it had published.
    ...(failed.size + inProse.length > 0
      ? []
      : guard('what is promised', all, (own) => findPromiseProblems(own, promises))),
    ...guardEach('its days', sound, (content) => findDayProblems(content, today)),
    ...guardEach('who speaks', sound, findPublisherProblems),
    ...rules
      .filter(({ needs }) => needs.every((name) => !broken.has(name)))
      .flatMap(({ name, find }) => guard(name, sound, (own) => find(own, today, pictures))),
  ];
}

/** What a retired entry names may be gone by now. */
const allIds: KnownIds = () => ({ has: () => true }) as unknown as ReadonlySet<string>;

const toPlace = ({ file, line }: Problem) => `${file}:${line}`;

const getErrorFiles = (problems: Problem[]) =>
  new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
