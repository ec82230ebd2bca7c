import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Fault } from './fault.ts';
import { findMend } from './yaml-mends.ts';
import { findYamlTraps } from './yaml-traps.ts';

/** What was read, or why nothing was. */
export interface Reading {
  /** Undefined where there is a fault. */
  value: unknown;
  faults: Fault[];
}

/** More than so many faults at once are one that was not understood. */
const mostFaults = 10;

/**
 * Reads YAML as the builder does, with its own reader, and refuses what that would lose without a word: names, comments
 * that end a text, numbers written otherwise. Days stay as they are written.
 */
export function readYaml(text: string): Reading {
  const { value, error: first } = tryYaml(text);
  if (first === undefined) {
    const faults = findYamlTraps(text);
    return faults.length > 0 ? { value: undefined, faults } : { value, faults };
  }
  const faults: Fault[] = [];
  for (let mended = text, error: YamlError | undefined = first; error !== undefined && faults.length < mostFaults;) {
    const { fault, text: next } = findMend(mended, error, (candidate) => tryYaml(candidate).error);
    faults.push(fault);
    if (next === undefined) break;
    [mended, error] = [next, tryYaml(next).error];
  }
  return { value: undefined, faults };
}

/** What stops the reader, and on which line. */
export interface YamlError {
  line: number;
  reason: string;
}

function tryYaml(text: string): { value?: unknown; error?: YamlError } {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Where a second document follows the first, the reader knows no line.
    const mark = error.mark as { line: number } | undefined;
    return { error: { line: (mark?.line ?? 0) + 1, reason: error.reason } };
  }
}
