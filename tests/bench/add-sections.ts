import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { SectionData } from '../../src/schemas/section.ts';

/** What stands in the way of a larger site today, and how a copy goes without it. */
const limits = [
  {
    limit: 'the rules that one host reads of _headers',
    file: 'src/build/hosting/header-rules.ts',
    find: 'limits = { rules: 100,',
    replacement: 'limits = { rules: Infinity,',
  },
] as const;

/** The limits that a copy goes without, in words. */
export const liftedLimits = limits.map(({ limit }) => limit);

/**
 * Adds sections to a copy of the project, made of its own: their prose, with ids, titles, aliases and voices that no other
 * section has.
 * @param count A multiple of the number of parts.
 */
export function addSections(folder: string, count: number): void {
  if (count === 0) return;
  for (const { file, find, replacement } of limits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(find)) throw new Error(`${file} does not contain: ${find}`);
    writeFileSync(path, text.replace(find, replacement));
  }
  const parts = globSync('content/parts/*.yaml', { cwd: folder }).map((file) => basename(file, '.yaml'));
  for (const part of parts) {
    const originals = globSync(`content/${part}/*.mdx`, { cwd: folder }).toSorted();
    for (let i = 0; i < count / parts.length; i++) {
      const original = join(folder, originals[i % originals.length] ?? '');
      const number = 2 + Math.floor(i / originals.length);
      const copy = copySection(readFileSync(original, 'utf8'), number, originals.length + 1 + i);
      writeFileSync(join(dirname(original), `${basename(original, '.mdx')}-${number}.mdx`), copy);
    }
  }
}

/** Writes a section anew: the `number`th of its name, at a place in its part. */
function copySection(text: string, number: number, order: number): string {
  const [, fields = '', prose = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const section = parse(fields) as SectionData;
  const changed = {
    ...section,
    id: `${section.id}-${number}`,
    title: `${section.title} ${number}`,
    order,
    aliases: section.aliases.map((alias) => `${alias} ${number}`),
    voices: section.voices.map((voice) => `${number}: ${voice}`),
  };
  // A person is quoted in one section; the words stay, since a section may not be too short.
  const unquoted = prose.replaceAll(/<ExpertCallout[^>]*>(.*?)<\/ExpertCallout>/g, '$1');
  return `---\n${stringify(changed)}---\n${unquoted}`;
}
