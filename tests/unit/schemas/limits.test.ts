/** What each field of each kind of entry may hold: a table as a whole, since a limit that is gone is missed by nobody. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { collectionSources } from '../../../src/schemas/collections.ts';
import type { Relation } from '../../../src/schemas/fields.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

/** What is read here of a schema in JSON: https://json-schema.org/draft/2020-12. */
interface Field {
  properties?: Record<string, Field>;
  required?: string[];
  items?: Field;
  anyOf?: Field[];
  oneOf?: Field[];
  enum?: string[];
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** A line for each field, with “?” where it may be left out. */
function describeField(field: Field, path: string): string[] {
  const { properties = {}, required = [], items, anyOf = [], oneOf = [] } = field;
  const limits = [
    field.minItems !== undefined && `at least ${field.minItems}`,
    field.maxItems !== undefined && `at most ${field.maxItems}`,
    field.maxLength !== undefined && `${field.maxLength} letters`,
    field.minimum !== undefined && field.minimum >= 0 && `from ${field.minimum}`,
    field.maximum !== undefined && field.maximum < Number.MAX_SAFE_INTEGER && `to ${field.maximum}`,
    field.enum?.join(' or '),
  ].filter(Boolean);
  return [
    `${path} ${limits.join(', ')}`.trim(),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      describeField(inner, `${path}.${name}${required.includes(name) ? '' : '?'}`),
    ),
    ...(items === undefined ? [] : describeField(items, `${path}[]`)),
    ...[...anyOf, ...oneOf].flatMap((inner) => describeField(inner, path)),
  ];
}

test('every field has its limits, and may be left out where that is said (vitest --update writes the table anew)', async () => {
  const lines = Object.entries(collectionSources).flatMap(([name, { schema }]) => {
    const json = z.toJSONSchema(schema(relation), { io: 'input', unrepresentable: 'any' });
    return describeField(json as Field, name);
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('limits.txt');
});
