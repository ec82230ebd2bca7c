import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderFaces } from '../typeface/static-faces.ts';

const rules = readFileSync(join(import.meta.dirname, 'epub.css'), 'utf8');

/** The style sheet of the EPUB. */
export const epubStyles = `${renderFaces('Book')}\n${rules}`;

/** The classes it has a rule for: the next brace after a selector opens. */
export const styledClasses: ReadonlySet<string> = new Set(rules.match(/(?<=\.)[a-z][\w-]*(?=[^{}]*\{)/g));
