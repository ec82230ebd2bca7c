/** Writes the icons to `public/`: `npm run icons`, after the site’s emblem or its colours have changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './icons.ts';

// npm runs this in the project’s folder.
mkdirSync('public', { recursive: true });
for (const [name, bytes] of Object.entries(drawIcons())) writeFileSync(join('public', name), bytes);
