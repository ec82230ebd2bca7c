/**
 * Builds a copy of the project into the folder that `DIST_FOLDER` names, for the path that `BASE_PATH` does:
 * `node tests/below-path/build-copy.ts`. In a copy, what this project keeps between builds stays that of its own site.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { astro, copyPart, copyProject } from '../build/copy-project.ts';

const { DIST_FOLDER: destination } = process.env;
if (destination === undefined) throw new Error('DIST_FOLDER must name the folder to build into.');

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'below-path-'));
copyPart('content', folder);
copyProject(folder);
copyPart('.astro/cache', folder);
const build = spawn(process.execPath, [astro, 'build', '--outDir', resolve(destination)], {
  cwd: folder,
  stdio: 'inherit',
});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => build.kill(name));
build.once('close', (status) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.exitCode = status ?? 1;
});
