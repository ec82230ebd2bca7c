import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { getPlaceEmblem } from '../../lib/drawings/emblems/emblems.ts';
import type { PartData } from '../../schemas/part.ts';
import type { SectionData } from '../../schemas/section.ts';

/** What styles depend on: a part with its sections, both in reading order. */
export interface StyledPart {
  hue: string;
  sections: { id: string; emblem: string }[];
}

/** Reads parts and sections from their files: styles are made before the collections can be asked. */
export function readParts(root: string): StyledPart[] {
  const read = (pattern: string) =>
    globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const sortByOrder = <T extends { order: number }>(entries: T[]) => entries.toSorted((a, b) => a.order - b.order);
  const parts = sortByOrder(read('content/parts/*.yaml').map((text) => parse(text) as PartData));
  return parts.map(({ id, hue }) => {
    const sections = read(`content/${id}/*.mdx`).map((text) => parse(text.split(/^---\r?$/m)[1] ?? '') as SectionData);
    return {
      hue,
      sections: sortByOrder(sections).map(({ id, order, emblem = getPlaceEmblem(order) }) => ({ id, emblem })),
    };
  });
}
