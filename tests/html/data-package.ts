/** Reads the open data as somebody does who has nothing but the files: by their descriptor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import Papa from 'papaparse';
import { dist } from './built-site.ts';

type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

interface Field {
  name: string;
  title: string;
  description: string;
  type: 'string' | 'integer' | 'boolean';
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string; minimum?: number };
}

interface TableSchema {
  fields: Field[];
  missingValues: string[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys: { fields: [string]; reference: { resource: string; fields: [string] } }[];
}

interface Resource {
  name: string;
  path: string;
  schema?: TableSchema;
}

export interface Descriptor {
  version: string;
  homepage: string;
  licenses: { name: string }[];
  sources: { title: string; path?: string }[];
  resources: Resource[];
}

export const readData = (file: string) => readFileSync(join(dist, 'evidence', file), 'utf8');

const ajv = new Ajv({ allErrors: true, strict: false, formats: { uri: URL.canParse, 'date-time': true, email: true } });
const isDataPackage = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'data-package-2.0.json'), 'utf8')));

const toFault = ({ instancePath, message = '' }: ErrorObject) => `${instancePath} ${message}`;

/** What the official profile of Data Package 2.0 has against a descriptor. */
export const findDescriptorFaults = (descriptor: unknown): string[] =>
  isDataPackage(descriptor) ? [] : (isDataPackage.errors ?? []).map(toFault);

/** What the schema of a table, put as a JSON Schema, has against its rows. */
export function findRowFaults({ fields }: TableSchema, rows: Row[]): string[] {
  const isTable = ajv.compile({
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: fields.map(({ name }) => name),
      properties: Object.fromEntries(fields.map((field) => [field.name, toJsonSchema(field)])),
    },
  });
  return isTable(rows) ? [] : (isTable.errors ?? []).map(toFault);
}

function toJsonSchema({ type, constraints = {} }: Field): object {
  const { required = false, pattern, minimum } = constraints;
  const value = {
    type,
    ...(constraints.enum && { enum: constraints.enum }),
    // A pattern of a Table Schema is of the whole value.
    ...(pattern && { pattern: `^(?:${pattern})$` }),
    ...(minimum !== undefined && { minimum }),
  };
  return required ? value : { anyOf: [{ type: 'null' }, value] };
}

/** Reads a table in CSV, each value as its column says. Throws where it is no CSV. */
export function parseTable(text: string, { fields, missingValues }: TableSchema): Row[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/\r\n$/, ''), { header: true });
  if (errors[0]) throw new Error(errors[0].message);
  const names = fields.map(({ name }) => name);
  if (String(meta.fields) !== String(names)) throw new Error(`The columns are ${String(meta.fields)}.`);
  return data.map((row) =>
    Object.fromEntries(fields.map((field) => [field.name, cast(row[field.name] ?? '', field, missingValues)])),
  );
}

function cast(text: string, { type }: Field, missingValues: string[]): Cell {
  if (missingValues.includes(text)) return null;
  if (type === 'boolean') return { true: true, false: false }[text] ?? text;
  return type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
}
