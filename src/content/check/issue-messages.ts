import { extname } from 'node:path';
import type { z } from 'astro/zod';
import { quote } from '../../lib/reading/quote.ts';
import { collectionSources } from '../../schemas/collections.ts';
import { idField } from '../../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest, toSlug } from './suggestion.ts';

export type Issue = z.core.$ZodIssue;

/** Of a field of the wrong kind nothing else is said, such as how long it is. */
const isFollowUp = (issue: Issue, issues: Issue[]): boolean =>
  (issue.code === 'too_big' || issue.code === 'too_small') &&
  issues.some(({ code, path }) => code === 'invalid_type' && formatPath(path) === formatPath(issue.path));

/**
 * Says what is wrong with the fields of a file, in an author's words.
 * @param getFields The fields there are where others were found.
 */
export function describeIssues(
  found: Issue[],
  content: ContentFile,
  getFields: (keys: readonly string[]) => string[],
): Problem[] {
  const issues = found.filter((issue) => !isFollowUp(issue, found));
  const misnamed = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? findMisnamed(issue, getFields(issue.keys)) : [],
  );
  // A field that stands there under another name is not missing as well.
  const meant = new Set(misnamed.map(({ path, field }) => formatPath([...path, field])));
  const wrong = new Set(misnamed.map(({ path, key }) => formatPath([...path, key])));
  const { noun } = collectionSources[content.collection];
  const missing = issues.filter((issue) => isMissing(issue, content) && !meant.has(formatPath(issue.path)));
  const gaps = missing.length > mostMissing ? new Set(missing) : new Set<Issue>();
  return [
    ...(gaps.size > 0 ? [describeGaps([...gaps], content, noun)] : []),
    ...misnamed.map(({ path, key, field }) =>
      toError(
        content.file,
        content.getLine([...path, key]),
        `${formatPath([...path, key])} is no field of ${noun}. Did you mean "${field}"?`,
      ),
    ),
    ...issues.flatMap((issue): Problem[] => {
      if (issue.code === 'unrecognized_keys') {
        const line = content.getLine([...issue.path, issue.keys[0] ?? '']);
        if (hasOwnWords(issue)) return [toError(content.file, line, issue.message)];
        const keys = issue.keys.filter((key) => !wrong.has(formatPath([...issue.path, key])));
        if (keys.length === 0) return [];
        const names = keys.map((key) => formatPath([...issue.path, key])).join(', ');
        const message = `${names} ${keys.length === 1 ? 'is no field' : 'are no fields'} of ${noun}. ${getKeyMend(content, keys)}`;
        return [toError(content.file, content.getLine([...issue.path, keys[0] ?? '']), message)];
      }
      if (gaps.has(issue) || (isMissing(issue, content) && meant.has(formatPath(issue.path)))) return [];
      return [toError(content.file, content.getLine(issue.path), describeIssue(issue, content, noun))];
    }),
  ];
}

/** An entry that was only begun lacks many fields, and needs to be told so once. */
const mostMissing = 3;

function describeGaps(issues: Issue[], content: ContentFile, noun: string): Problem {
  const fields = issues.map(({ path }) => formatPath(path));
  const [first] = issues;
  const path = first?.path ?? [];
  const message = `${fields.join(', ')} are missing. Write each as ${toField(content, path, '…')}; ${noun} needs them.`;
  return toError(content.file, content.getLine(path), message);
}

interface Misnamed {
  path: readonly PropertyKey[];
  key: string;
  field: string;
}

function findMisnamed({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, fields: string[]): Misnamed[] {
  return keys.flatMap((key) => {
    const [, field] = /"(.*)"/.exec(suggest(key, fields)) ?? [];
    return field === undefined ? [] : [{ path, key, field }];
  });
}

/** What a program adds to a work that it exports, nobody need take out by hand. */
const getKeyMend = ({ collection, file }: ContentFile, keys: string[]) =>
  collection === 'references' && keys.length > 2
    ? `Take them out; "npm run add:work -- ${file}" writes what is needed.`
    : `Take ${keys.length === 1 ? 'it' : 'them'} out, or mend ${keys.length === 1 ? 'its name' : 'their names'}.`;

/** A field whose name stands there without a value is null. What goes with another field says so itself. */
function isMissing(issue: Issue, { data, findSource }: ContentFile): boolean {
  const value = getValue(data, issue.path);
  return value === undefined || (value === null && findSource(issue.path) === undefined)
    ? issue.code !== 'custom'
    : false;
}

function describeIssue(issue: Issue, content: ContentFile, noun: string): string {
  const field = formatPath(issue.path);
  const value = getValue(content.data, issue.path);
  const found = typeof value === 'string' ? ` "${shorten(value)}"` : typeof value === 'number' ? ` ${value}` : '';
  if (isMissing(issue, content)) {
    const options = getOptions(issue);
    const some = options.length > 0 && options.length < 12 ? `, one of ${options.join(', ')}` : '';
    return `${field} is missing. Write ${toField(content, issue.path, '…')}${some}; ${noun} needs it.`;
  }
  if (hasOwnWords(issue)) return `${field}${found} ${issue.message}`;
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union': {
      const options = getOptions(issue);
      if (options.length === 0) return `${field}${found} ${issue.message}`;
      return `${field}${found} is not one of ${options.join(', ')}.${suggest(String(value), options) || ' Write one of these.'}`;
    }
    case 'too_big':
      if (issue.origin === 'string') {
        const { length } = String(value).trim();
        return `${field} has ${length} characters; at most ${issue.maximum} fit. Shorten it by ${length - Number(issue.maximum)}.`;
      }
      return Array.isArray(value)
        ? `${field} has ${value.length} entries; at most ${issue.maximum} may stand there. Take out ${value.length - Number(issue.maximum)}.`
        : `${field}${found} is too much; at most ${issue.maximum}.`;
    case 'too_small':
      if (issue.origin === 'array') return `${field} has too few entries; write at least ${issue.minimum}.`;
      return issue.origin === 'string'
        ? `${field} is empty. Write it.`
        : `${field}${found} is too little; at least ${issue.minimum}.`;
    case 'invalid_type':
      return `${field}${found} ${describeType(issue, content, value)}`;
    case 'custom':
      // An id in a plain list is found by its value; its place in the list says nothing more.
      return `${field.replace(/\[\d+\]$/, '')}${found} ${issue.message}`;
    default:
      return `${field}${found} ${issue.message}${getSlugMend(issue, content, String(value))}`;
  }
}

/** Whether a schema says itself what is wrong, where the words of its library would be no author’s. */
const hasOwnWords = ({ code, message }: Issue) =>
  ['unrecognized_keys', 'invalid_value', 'invalid_type'].includes(code) && !/^(?:Invalid|Unrecognized)/.test(message);

/** The words that may stand where another does: of a list, or such as tell kinds of an entry apart. */
function getOptions(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options as unknown[]).map(String) : [];
}

/** An id is an address, and a file is named after it. */
function getSlugMend(issue: Issue, { file }: ContentFile, value: string): string {
  const slug = toSlug(value);
  if (issue.path.length !== 1 || issue.path[0] !== 'id' || !idField.safeParse(slug).success) return '';
  if (idField.safeParse(value).success || (!file.endsWith('.mdx') && !file.endsWith('.yaml'))) return '';
  return `. Write "id: ${slug}", and name the file ${slug}${extname(file)}.`;
}

function describeType(issue: z.core.$ZodIssueInvalidType, content: ContentFile, value: unknown): string {
  const write = (text: string) => `Write ${toField(content, issue.path, text)}.`;
  const source = content.findSource(issue.path);
  switch (String(issue.expected)) {
    case 'string': {
      if (Array.isArray(value)) return 'must be a text, and is a list. Write one text, without brackets or hyphens.';
      // “- Grief: it is work” is read as a field of the name “Grief”.
      if (source === undefined || (content.file.endsWith('.json') && typeof value === 'object'))
        return 'must be a text. Write it behind the name of the field.';
      const kind = { number: 'a number', boolean: 'yes or no', object: 'a field with a value' }[
        typeof value as 'number'
      ];
      const read = value === null ? 'nothing' : kind;
      return `must be a text, and is read as ${read}. ${write(quote(source))}`;
    }
    case 'number':
    case 'int': {
      if (typeof value === 'number') return 'must be a whole number. Write it without a fraction.';
      const digits = String(value).replaceAll(/(?<=\d)[,_ ’'\u00A0](?=\d{3})/g, '');
      return /^-?\d+(?:\.\d+)?$/.test(digits)
        ? `must be a number. ${write(digits)}`
        : 'must be a number. Write it in digits, and nothing beside them.';
    }
    case 'boolean':
      return `must be true or false. ${write(/^(?:no|off|false|n|0)$/i.test(String(value)) ? 'false' : 'true')}`;
    case 'array':
    case 'tuple':
      return typeof value === 'object'
        ? 'must be a list. Begin each entry with "- " on a line of its own.'
        : `must be a list. ${write(`[${content.file.endsWith('.json') ? JSON.stringify(value) : (source ?? '…')}]`)}`;
    default:
      return 'must hold fields of its own. Write them below it, each on a line of its own, with two spaces more.';
  }
}

/** How a field is written in this kind of file: `title: …`, or `"title": …`. */
function toField({ file }: ContentFile, path: readonly PropertyKey[], value: string): string {
  const [name, isJson] = [path.at(-1), file.endsWith('.json')];
  if (typeof name === 'number') return isJson ? value : `"- ${value}"`.replace(/^"- (["'].*)"$/, '- $1');
  return isJson
    ? `"${String(name)}": ${value}`
    : value.includes('"')
      ? `${String(name)}: ${value}`
      : `"${String(name)}: ${value}"`;
}

const shorten = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value);

/** Writes a path as an author would: `findings[1].text`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function getValue(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], data);
}
