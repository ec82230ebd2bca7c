import { getId, type ContentFile } from './content-file.ts';
import { findRetirement, getFormerIds } from './moved-names.ts';
import { pageOf } from './collection-problems.ts';
import { toError, type Problem } from './problem.ts';
import type { KnownIds } from './schema-problems.ts';
import { suggest } from './suggestion.ts';

/**
 * Finds former ids that cannot lead to their entry, and retired entries that lead nowhere.
 * @param files All content files, the retired ones too.
 * @param known The ids of those that are not retired.
 * @param addresses Every address and anchor of the site.
 * @param today The day, as `YYYY-MM-DD`.
 */
export function findAddressProblems(
  files: ContentFile[],
  known: KnownIds,
  addresses: ReadonlySet<string>,
  today: string,
): Problem[] {
  const owners = new Map(files.map((content) => [toKey(content, getId(content)), content]));
  const claimed = new Map<string, string>();
  return files.flatMap((content) => [
    ...getFormerIds(content).flatMap((id, i) => {
      const line = content.getLine(['formerIds', i]);
      const owner = owners.get(toKey(content, id));
      const first = claimed.get(toKey(content, id));
      claimed.set(toKey(content, id), `${content.file}:${line}`);
      const reason =
        owner === undefined ? first && `stands at ${first} too. Keep it where it belongs` : describe(owner, content);
      return reason === undefined ? [] : [toError(content.file, line, `formerIds "${id}" ${reason}.`)];
    }),
    ...findRetiredProblems(content, known, addresses, today),
  ]);
}

/** An id is unique among those that are anchors on the same page. */
const toKey = ({ collection }: ContentFile, id: string) => `${pageOf[collection] ?? collection}\n${id}`;

const describe = (owner: ContentFile, content: ContentFile) =>
  owner === content ? 'is the id it has. Take it out' : `is the id of ${owner.file}, and leads there. Take it out`;

function findRetiredProblems(
  content: ContentFile,
  known: KnownIds,
  addresses: ReadonlySet<string>,
  today: string,
): Problem[] {
  const { on, successor } = findRetirement(content) ?? {};
  const problems: Problem[] = [];
  const report = (field: string, message: string) =>
    problems.push(toError(content.file, content.getLine(['retired', field]), `retired.${field} ${message}`));
  if (typeof on === 'string' && on > today)
    report('on', `${on} is still to come. Write the day on which it was taken out, and no sooner.`);
  if (typeof successor !== 'string') return problems;
  const names = successor.startsWith('/') ? addresses : known(content.collection);
  if (successor === getId(content))
    report(
      'successor',
      `"${successor}" is the entry itself. Write what is there instead, or an address such as "/topics/".`,
    );
  else if (!names.has(successor))
    report(
      'successor',
      `"${successor}" ${successor.startsWith('/') ? 'leads nowhere' : 'does not exist'}.${suggest(successor, names)}`,
    );
  return problems;
}
