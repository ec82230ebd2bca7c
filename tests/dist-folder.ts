import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site that is tested: `dist/`, as the last build left it, or the folder that `DIST_FOLDER` names. */
export const dist = resolve(process.env['DIST_FOLDER'] ?? fileURLToPath(new URL('../dist', import.meta.url)));
