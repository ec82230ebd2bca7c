import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findWaitingFiles } from '../../content/waiting-files.ts';
import { getPlaceEmblem } from '../../lib/drawings/emblems/emblems.ts';
import { decode } from '../../lib/reading/decode.ts';
import { getEntryData } from '../../lib/reading/read-entry.ts';
import { isWaitingShown } from '../../lib/site/waiting.ts';
import type { PartData } from '../../schemas/part.ts';
import type { SectionData } from '../../schemas/section.ts';

/** What styles depend on: a part with its sections, both in reading order. */
export interface StyledPart {
  hue: string;
  sections: { id: string; emblem: string }[];
}

/** Reads parts and sections from their files: styles are made before the collections can be asked. */
export function readParts(root: string): StyledPart[] {
  const waiting = isWaitingShown() ? new Set() : findWaitingFiles(root, new Date().toISOString().slice(0, 10));
  const read = <T extends { order: number }>(pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((path) => path.split(sep).join('/'))
      .filter((file) => !waiting.has(file))
      .map((file) => getEntryData(file, decode(readFileSync(join(root, file))).text) as unknown as T)
      .toSorted((a, b) => a.order - b.order);
  return read<PartData>('content/parts/*.yaml').map(({ id, hue }) => ({
    hue,
    sections: read<SectionData>(`content/${id}/*.mdx`)
      .filter(({ retired }) => retired === undefined)
      .map(({ id: section, order, emblem = getPlaceEmblem(order) }) => ({ id: section, emblem })),
  }));
}
