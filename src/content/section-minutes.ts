import { getReadingMinutes } from '../lib/text/reading-time.ts';
import type { Section } from './entries.ts';

/** How many minutes a section’s page takes to read, from its key points to its questions; what is folded is not counted. */
export const getSectionMinutes = ({ entry, idea, answer, takeAway, limits, questions }: Section): number =>
  getReadingMinutes([
    idea,
    answer,
    takeAway,
    // Citations are a click away, and nobody reads their keys; notes to co-authors are published nowhere.
    (entry.body ?? '').replaceAll(/\[@[^\]]*\]|\{\/\*[\s\S]*?\*\/\s*\}/g, ''),
    limits,
    ...questions,
  ]);
