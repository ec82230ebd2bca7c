import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The style sheet of the EPUB. */
export const epubStyles = readFileSync(join(import.meta.dirname, 'epub.css'), 'utf8');

/** The classes it has a rule for: the next brace after a selector opens. */
export const styledClasses: ReadonlySet<string> = new Set(epubStyles.match(/(?<=\.)[a-z][\w-]*(?=[^{}]*\{)/g));
