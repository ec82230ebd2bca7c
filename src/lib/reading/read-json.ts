import { getLineAt } from './fault.ts';
import { findJsonFault } from './json-faults.ts';
import type { Reading } from './read-yaml.ts';

/** Reads JSON as the builder does, and refuses a field that stands there twice, of which one would be lost. */
export function readJson(text: string): Reading {
  try {
    const value: unknown = JSON.parse(text);
    if (hasAll(text, countFields(value))) return { value, faults: [] };
  } catch {
    // Its words are those of a program, and of a place it often says nothing.
  }
  const { index, message } = findJsonFault(text);
  return { value: undefined, faults: [{ line: getLineAt(text, index), message: `cannot be read: ${message}` }] };
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  let count = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) count += countFields(one);
  return count;
}

/** Whether a text has no more fields than were read. Most texts hold nothing that only looks like a field. */
const hasAll = (text: string, fields: number) =>
  text.split('":').length - 1 === fields && !/"\s+:/.test(text) ? true : countWrittenFields(text) === fields;

/** Texts in quotes are taken one after another, so that what looks like a field within one is none. */
const countWrittenFields = (text: string) =>
  (text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g) ?? []).filter((quoted) => quoted.endsWith(':')).length;
