/**
 * Builds the site beside `dist/`, and puts it in its place once it is finished: `node tests/running/build-aside.ts`. Whoever
 * interrupts it, or reads `dist/` meanwhile, finds the site that was there.
 */
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const [aside, old] = ['.astro/next-site', '.astro/last-site'];
const remove = (folder: string) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
const build = spawn(process.execPath, [astro, 'build', '--outDir', aside], { stdio: 'inherit' });
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => build.kill(name));
build.once('close', (status, signal) => {
  if (status === 0) {
    remove(old);
    if (existsSync('dist')) renameSync('dist', old);
    renameSync(aside, 'dist');
  }
  remove(aside);
  remove(old);
  process.exitCode = signal === null ? (status ?? 1) : 128 + constants.signals[signal];
});
