import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { passageFiles } from './write-passages.ts';

/**
 * Builds the site once when no build has left a search index, so that search works on the first `npm run dev`.
 * A process of its own, since one process cannot build and serve. When that fails, the search box says that its index is
 * missing and offers the topics, so nothing is thrown.
 * @param root The project's folder.
 * @param say Tells the author what is going on.
 */
export async function ensureSearchIndex(root: string, say: (message: string) => void): Promise<void> {
  if (existsSync(join(root, 'dist', passageFiles[0]))) return;
  say('no search index yet: building the site once to make one');
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
  const build = spawn(process.execPath, [astro, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => build.once('exit', resolve));
  if (code !== 0) say('the site could not be built, so search has no index. Run "npm run build" to see why');
}
