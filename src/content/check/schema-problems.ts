import { z } from 'astro/zod';
import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName, Relation } from '../../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/** Looks up the ids of a collection, for relations to be checked against. */
export type KnownIds = (collection: CollectionName) => ReadonlySet<string>;

type Issue = z.core.$ZodIssue;

/**
 * Holds one file's data against the schema of its collection, relations included.
 * @param known The ids that exist.
 * @returns A problem for every field that is missing, unknown, of the wrong kind or names an entry that does not exist.
 */
export function findSchemaProblems(content: ContentFile, known: KnownIds): Problem[] {
  if (content.data === undefined) return [];
  const result = getSchema(content.collection, known).safeParse(content.data);
  const issues = result.success ? [] : result.error.issues.flatMap(flattenIssue);
  return issues.map((issue) => ({
    file: content.file,
    line: content.getLine(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    message: describeIssue(issue, content, collectionSources[content.collection].noun),
    severity: 'error',
  }));
}

/** The schemas by which the files of one check are held, made once for each collection: making one takes longer than using it. */
const schemas = new WeakMap<KnownIds, Map<CollectionName, z.ZodType>>();

function getSchema(collection: CollectionName, known: KnownIds): z.ZodType {
  const made = schemas.get(known) ?? new Map<CollectionName, z.ZodType>();
  schemas.set(known, made);
  const schema = made.get(collection) ?? collectionSources[collection].schema(createRelation(known));
  made.set(collection, schema);
  return schema;
}

function createRelation(known: KnownIds): Relation {
  return (collection) =>
    z
      .string()
      .refine((id) => known(collection).has(id), {
        error: ({ input }) => `does not exist.${suggest(String(input), known(collection))}`,
      })
      .transform((id) => ({ collection, id }));
}

/** A union reports one bare issue; the branch that got furthest says what to mend. */
function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (branch.length === 0) return [issue];
  return branch.flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }));
}

function describeIssue(issue: Issue, content: ContentFile, noun: string): string {
  const field = formatPath(issue.path);
  const value = getValue(content.data, issue.path);
  const found = typeof value === 'string' || typeof value === 'number' ? ` ${JSON.stringify(value)}` : '';

  // A field whose name stands there without a value is null. What goes with another field says so itself.
  const isMissing = (value === undefined || value === null) && issue.code !== 'custom';
  if (isMissing && issue.code !== 'unrecognized_keys') {
    return `${field} is missing. Write "${field.split('.').at(-1)}: …"; ${noun} needs it.`;
  }
  if (hasOwnWords(issue)) return `${field}${field === '' ? '' : `${found} `}${issue.message}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => formatPath([...issue.path, key])).join(', ')} is no field of ${noun}. Take it out, or mend its name.`;
    case 'invalid_value': {
      const options = issue.values.map(String);
      return `${field}${found} is not one of ${options.join(', ')}.${suggest(String(value), options)}`;
    }
    case 'too_big':
      return issue.origin === 'string'
        ? `${field} has ${String(value).length} characters; at most ${issue.maximum} fit. Shorten it.`
        : `${field}${found} is too much; at most ${issue.maximum}.`;
    case 'too_small':
      if (issue.origin === 'array') return `${field} has too few entries; write at least ${issue.minimum}.`;
      return issue.origin === 'string'
        ? `${field} is empty. Write it.`
        : `${field}${found} is too little; at least ${issue.minimum}.`;
    case 'invalid_type':
      return `${field}${found} must be ${issue.expected === 'array' ? 'a list' : `of the type ${issue.expected}`}. Rewrite it as one.`;
    case 'custom':
      // An id in a plain list is found by its value; its place in the list says nothing more.
      return `${field.replace(/\[\d+\]$/, '')}${found} ${issue.message}`;
    default:
      return `${field}${found} ${issue.message}`;
  }
}

/** Whether a schema says itself what is wrong, where the words of its library would be no author’s. */
const hasOwnWords = ({ code, message }: Issue) =>
  ['unrecognized_keys', 'invalid_value', 'invalid_type'].includes(code) && !/^(?:Invalid|Unrecognized)/.test(message);

/** Writes a path as an author would: `findings[1].text`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function getValue(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
