import { z } from 'astro/zod';
import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName, Relation } from '../../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import { describeIssues, type Issue } from './issue-messages.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/** Looks up the ids of a collection, for relations to be checked against. */
export type KnownIds = (collection: CollectionName) => ReadonlySet<string>;

/**
 * Holds one file's data against the schema of its collection, relations included.
 * @param known The ids that exist.
 * @returns A problem for every field that is missing, unknown, of the wrong kind or names an entry that does not exist.
 */
export function findSchemaProblems(content: ContentFile, known: KnownIds): Problem[] {
  if (content.data === undefined) return [];
  const { data } = content;
  const fields = new Map<string, string[]>();
  const result = getSchema(content.collection, known).safeParse(data, {
    // Where a field is none, only the schema that says so knows those there are.
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') fields.set(String(issue.keys), getFields(issue.inst));
      return undefined;
    },
  });
  const issues = result.success ? [] : dropLooser(result.error.issues.flatMap((issue) => flattenIssue(issue)));
  return describeIssues(issues, content, (keys) => fields.get(String(keys)) ?? []);
}

/** A field held to two limits of one kind is told the stricter. */
function dropLooser(issues: Issue[]): Issue[] {
  const getLimit = (issue: Issue) =>
    issue.code === 'too_small' ? Number(issue.minimum) : issue.code === 'too_big' ? -Number(issue.maximum) : 0;
  const byField = Map.groupBy(issues, ({ code, path }) =>
    /^too_/.test(code) ? JSON.stringify([code, path]) : undefined,
  );
  return [...byField].flatMap(([field, own]) =>
    field === undefined ? own : own.toSorted((a, b) => getLimit(b) - getLimit(a)).slice(0, 1),
  );
}

const getFields = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

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
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }));
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (branch.length === 0) return [issue];
  return branch.flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }));
}
