import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLines } from '../lib/reading/decode.ts';
import { readEntry } from '../lib/reading/read-entry.ts';
import { isWaiting, type Publication } from '../lib/site/waiting.ts';
import { listFiles } from './check/list-files.ts';

/**
 * Finds the files of entries that wait to be published, from the project’s folder.
 * @param today As `YYYY-MM-DD`.
 */
export function findWaitingFiles(root: string, today: string): Set<string> {
  const files = listFiles(root).filter((file) => /\.(?:mdx|yaml|json)$/.test(file));
  return findWaiting(new Map(files.map((file) => [file, readIfPossible(join(root, file))])), today);
}

/** Of what cannot be read the check says so. */
function readIfPossible(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Finds the files of entries that wait to be published, and those of works that nothing but such entries names: a work is in
 * the list of references because it is cited.
 * @param files The text of each file of `content/`, by its path.
 * @param today As `YYYY-MM-DD`.
 */
export function findWaiting(files: ReadonlyMap<string, string>, today: string): Set<string> {
  const waiting = [...files].filter(([file, text]) => isWaiting(readPublication(file, text), today));
  if (waiting.length === 0) return new Set();
  const names = new Set(waiting.map(([file]) => file));
  const works = [...files.keys()].flatMap((file) => {
    const [, key] = /^content\/references\/(.+)\.json$/.exec(file) ?? [];
    return key === undefined ? [] : [{ key, own: [file, `content/studies/${key}.yaml`] }];
  });
  const alone = works.filter(({ key, own }) => {
    const isNamed = new RegExp(`\\b${key}\\b`);
    return (
      waiting.some(([, text]) => isNamed.test(text)) &&
      ![...files].some(([file, text]) => !names.has(file) && !own.includes(file) && isNamed.test(text))
    );
  });
  return new Set([...names, ...alone.flatMap(({ own }) => own.filter((file) => files.has(file)))]);
}

/** Only what says so is read: an entry says nothing of it as a rule. */
function readPublication(file: string, text: string): Publication {
  if (!/^(?:draft|publishOn):/m.test(text)) return {};
  // What cannot be read is a fault, and waits for nothing.
  return readEntry(file, toLines(text)).data ?? {};
}
