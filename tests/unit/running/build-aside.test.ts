import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';

const program = fileURLToPath(new URL('../../running/build-aside.ts', import.meta.url));

/** Builds, in a folder with a site, by an Astro that writes a page and then does as it is told. */
function build(then: string) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'build-aside-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('dist/index.html', 'before');
  write('dist/old.html', 'before');
  write(
    'node_modules/astro/bin/astro.mjs',
    `import { mkdirSync, writeFileSync } from 'node:fs';
    const out = process.argv.at(-1);
    mkdirSync(out, { recursive: true });
    writeFileSync(out + '/index.html', 'after');
    ${then}`,
  );
  const child = spawn(process.execPath, [program], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const readSite = () =>
    Object.fromEntries(
      readdirSync(join(folder, 'dist')).map((file) => [file, readFileSync(join(folder, 'dist', file), 'utf8')]),
    );
  return { folder, child, ended, readSite };
}

const before = { 'index.html': 'before', 'old.html': 'before' };
const isBuilding = (folder: string) => existsSync(join(folder, '.astro/next-site/index.html'));

test('what is built takes the place of what was there, and nothing else is left', async () => {
  const { folder, ended, readSite } = build('');
  expect(await ended).toBe(0);
  expect(readSite()).toEqual({ 'index.html': 'after' });
  expect(readdirSync(join(folder, '.astro'))).toEqual([]);
});

test('a build that fails changes nothing', async () => {
  const { folder, ended, readSite } = build('process.exit(1)');
  expect(await ended).toBe(1);
  expect(readSite()).toEqual(before);
  expect(readdirSync(join(folder, '.astro'))).toEqual([]);
});

test.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a build that %s interrupts changes nothing', async ([signal, status]) => {
  const { folder, child, ended, readSite } = build('setInterval(() => {}, 1000)');
  await vi.waitUntil(() => isBuilding(folder), { timeout: 60_000 });
  child.kill(signal);
  expect(await ended).toBe(status);
  expect(readSite()).toEqual(before);
  expect(readdirSync(join(folder, '.astro'))).toEqual([]);
});

test('nor does one that breaks down', async () => {
  // It ends by itself once nobody is there to build for.
  const { folder, child, ended, readSite } = build('setInterval(() => process.ppid === 1 && process.exit(), 50)');
  await vi.waitUntil(() => isBuilding(folder), { timeout: 60_000 });
  child.kill('SIGKILL');
  await ended;
  expect(readSite()).toEqual(before);
});
