import { z } from 'astro/zod';
import { collectionSources } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/fields.ts';
import { anyRelation } from '../schemas/fields.ts';

/** What is read here of a JSON Schema: https://json-schema.org/draft/2020-12. */
export interface JsonSchema {
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  /** Of a list whose items are told one by one, false. */
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  maxLength?: number;
  minItems?: number;
}

/** Describes what an author writes into an entry of a collection. */
export function getJsonSchema(collection: CollectionName): JsonSchema {
  const schema: z.ZodType = collectionSources[collection].schema(anyRelation);
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}
