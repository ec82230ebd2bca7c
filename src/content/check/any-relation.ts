import { z } from 'astro/zod';
import type { Relation } from '../../schemas/fields.ts';

/** Reads the id an entry names without asking whether it exists; that is checked elsewhere. */
export const anyRelation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));
