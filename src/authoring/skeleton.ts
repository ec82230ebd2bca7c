import { stringify } from 'yaml';
import type { CollectionName } from '../schemas/fields.ts';
import { getJsonSchema, type JsonSchema } from './json-schema.ts';

type Values = Record<string, unknown>;

/** A line of 120 characters, less what stands before it. */
const width = 112;

/**
 * Writes an entry to fill in: each field that its schema needs, after what the schema says of it; then, as comments, those
 * that may be left out.
 * @param values What is known already, by field.
 * @returns YAML.
 */
export const getSkeleton = (collection: CollectionName, values: Values): string =>
  writeFields(getJsonSchema(collection), values).join('\n') + '\n';

/** Fields that an author needs later, if ever. */
const rare = new Set(['$schema', 'formerAnchors', 'formerIds', 'retired', 'unmarkedTerms']);

function writeFields(schema: JsonSchema, values: Values = {}): string[] {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !rare.has(name));
  const isNeeded = ([name]: [string, JsonSchema]) => schema.required?.includes(name) === true || name in values;
  const write = ([name, field]: [string, JsonSchema]) => [...describe(field), ...writeField(name, field, values[name])];
  const optional = fields.filter((field) => !isNeeded(field));
  return [
    ...fields.filter(isNeeded).flatMap(write),
    ...(optional.length === 0 ? [] : ['# What may be left out:']),
    ...optional.flatMap(write).map(comment),
  ];
}

function writeField(name: string, field: JsonSchema, value: unknown): string[] {
  const shapes = [...(field.oneOf ?? field.anyOf ?? [field])];
  const chosen = shapes.findIndex((shape) => isOf(shape, value));
  const [shape = field] = shapes.splice(Math.max(chosen, 0), 1);
  if (shape.properties !== undefined) {
    const alternatives = shapes.flatMap((other) => ['# or', ...writeFields(other, getConstants(other)).map(comment)]);
    const known = { ...getConstants(shape), ...(value as Values | undefined) };
    return [`${name}:`, ...[...writeFields(shape, known), ...alternatives].map(indent)];
  }
  if (value !== undefined)
    return stringify({ [name]: value }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
  const { items } = field;
  if (!items || items.properties === undefined) return [`${name}:`];
  return [`${name}:`, ...writeFields(items).map((line, i) => `  ${i === 0 ? '- ' : '  '}${line}`)];
}

/** What can be one thing only is written. */
const getConstants = ({ properties = {} }: JsonSchema): Values =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, field]) => ('const' in field ? [[name, field.const]] : [])),
  );

/** Whether a value is of the shape that its constants tell. */
const isOf = (shape: JsonSchema, value: unknown): boolean =>
  Object.entries(getConstants(shape)).every(([name, only]) => (value as Values | undefined)?.[name] === only);

const indent = (line: string) => `  ${line}`;
const comment = (line: string) => (line.startsWith('#') ? line : `# ${line}`);

/** What a schema says of a field, and what fits into it, as comments above it. */
function describe(field: JsonSchema): string[] {
  const { description, maxLength, minItems, prefixItems } = field;
  const items = field.items || prefixItems?.[0];
  const choices = (field.enum ?? (items ? items.enum : undefined))?.map(String);
  const said = [
    description,
    choices && `${items === undefined ? 'One' : 'Some'} of ${choices.join(', ')}.`,
    maxLength && `At most ${maxLength} characters.`,
    items &&
      items.properties === undefined &&
      `A list, each on a line of its own after “- ”${minItems === undefined || minItems < 2 ? '' : `; at least ${minItems}`}.`,
  ].filter((part) => typeof part === 'string');
  return said.length === 0 ? [] : wrap(said.join(' ')).map((line) => `# ${line}`);
}

const wrap = (text: string): string[] => {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
};
