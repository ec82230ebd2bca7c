import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { slug } from 'github-slugger';
import { suggest } from '../content/check/suggestion.ts';
import { collectionSources } from '../schemas/collections.ts';
import { AuthorError } from './author-error.ts';
import { getJsonSchema } from './json-schema.ts';
import { kinds, type Given } from './kinds.ts';
import type { Project } from './project.ts';
import { readEntries } from './read-entries.ts';
import { getSkeleton } from './skeleton.ts';
import { writeNew } from './write-new.ts';

const names = Object.keys(kinds);

const usage = `Say what to begin, one of ${names.join(', ')}, and what it is called:
  npm run new -- section "A title" --part <part>
  npm run new -- term "rumination"
  npm run new -- change "The number of women was wrong." --kind correction --pages evidence
For a work that is cited: npm run add:work`;

/**
 * Begins an entry: writes a file of the right name, with every field that it needs and what the schema says of each.
 * @param parameters What the author typed.
 * @returns What to tell the author.
 */
export async function newEntry(parameters: string[], project: Project): Promise<string> {
  const { root, today } = project;
  const { values, positionals } = parseArgs({
    args: parameters,
    options: Object.fromEntries(
      ['id', ...Object.values(kinds).flatMap(({ asks }) => asks.map(({ field }) => field))].map((field) => [
        field,
        { type: 'string' as const },
      ]),
    ),
    allowPositionals: true,
  });
  const [name = '', ...words] = positionals;
  const kind = kinds[name];
  if (kind === undefined) {
    throw new AuthorError(
      name === '' ? usage : `“${name}” is nothing that is begun so.${suggest(name, names)}\n${usage}`,
    );
  }

  const called = await ask(words.join(' ').trim(), kind.named, project);
  const given: Given = { ...(values as Given) };
  for (const { field, choices } of kind.asks) {
    const known = choices(root);
    given[field] = await ask(given[field], `${field} (${known.join(', ')})`, project);
    refuseUnknown(field, given[field], known);
  }
  const id = given['id'] ?? toId(called);
  const ending = extname(collectionSources[kind.collection].pattern);
  const file = `content/${kind.getFolder(given)}/${id}${ending}`;
  const others = readEntries(root, kind.collection);
  const text = getSkeleton(kind.collection, {
    id,
    [kind.named]: called,
    ...getDraft(kind.collection),
    ...kind.getValues(given, { today, others }),
  });
  writeNew(root, [{ file, text: ending === '.mdx' ? `---\n${text}---\n` : text }]);
  return [`Begun: ${file}`, ...kind.next(id), `Fill in its blanks; npm run check:content names each.`].join('\n');
}

/** Takes what was given, or asks where somebody is there to answer. */
async function ask(given: string | undefined, field: string, { question }: Project): Promise<string> {
  if (given !== undefined && given !== '') return given;
  const answer = (await question?.(`${field}: `))?.trim() ?? '';
  if (answer !== '') return answer;
  throw new AuthorError(`The ${field} is missing.\n${usage}`);
}

function refuseUnknown(field: string, answer: string | undefined, known: string[]): void {
  const unknown = answer?.split(/[\s,]+/).find((word) => word !== '' && !known.includes(word));
  if (unknown === undefined) return;
  throw new AuthorError(
    `The ${field} “${unknown}” does not exist.${suggest(unknown, known)} There are ${known.join(', ')}.`,
  );
}

/** A new entry is a draft, where there are drafts of its kind. */
const getDraft = (collection: Parameters<typeof getJsonSchema>[0]) =>
  'draft' in (getJsonSchema(collection).properties ?? {}) ? { draft: true } : {};

/** An address is short: the first words, in the letters that an address has. */
function toId(called: string): string {
  const words = slug(called.normalize('NFKD').replaceAll(/[^\p{L}\p{N}\s-]/gu, '')).replaceAll(/[^a-z0-9-]/g, '');
  const id = words.split('-').filter(Boolean).slice(0, 5).join('-');
  if (/^[a-z]/.test(id)) return id;
  throw new AuthorError(`“${called}” makes no address. Give one, as --id two-words.`);
}
