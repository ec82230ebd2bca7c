import { z } from 'astro/zod';

/** The drawings of `src/lib/drawings/emblems/`, each named by what it shows. */
export const emblemNames = [
  'touching',
  'leaving',
  'mirroring',
  'overlapping',
  'halves',
  'doubled',
  'settling',
  'three-pairs',
  'pulse',
  'fading',
  'open',
  'within',
  'crossing',
] as const;
export type EmblemName = (typeof emblemNames)[number];

/** The drawing of a section or a part; without one, a drawing says no more than its place. */
export const emblemField = z.enum(emblemNames).optional();
