/**
 * Builds the article of `tests/fixtures/second-article/` with this project's code, in a copy whose content it alone is, and
 * runs Vitest there: `node tests/second-article/run.ts --project second-article`. What is true of content, the tests read
 * from the copy's own; what was written for another subject would fail.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { astro, copyProject, getBuildEnvironment } from '../build/copy-project.ts';

const tests = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'second-article-'));
copyProject(folder);
cpSync(join(tests, 'fixtures', 'second-article'), folder, { recursive: true });
cpSync(tests, join(folder, 'tests'), { recursive: true, filter: (path) => !/screenshots$|fixtures$/.test(path) });

let running: ChildProcess | undefined;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => running?.kill(name));

const run = (parameters: string[], environment = {}) =>
  new Promise<number>((settle) => {
    const env = { ...getBuildEnvironment(), BASE_PATH: undefined, DIST_FOLDER: undefined, ...environment };
    running = spawn(process.execPath, parameters, { cwd: folder, stdio: 'inherit', env });
    running.once('close', (status) => {
      settle(status ?? 1);
    });
  });

const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const config = join('tests', 'vitest.config.ts');
try {
  process.exitCode =
    (await run([astro, 'build'])) ||
    (await run([vitest, 'run', '--config', config, ...process.argv.slice(2)], {
      // Whose words must not be there.
      FIRST_ARTICLE: resolve(tests, '..', 'content'),
    }));
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
