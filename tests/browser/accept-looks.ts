/**
 * Takes anew the photographs that no longer match, and makes each small: `npm run looks`. Then look at what changed, with
 * `git diff` or a viewer of pictures, and commit it with the change that caused it.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('looks', import.meta.url));
const tests = ['run', 'test:browser', '--', 'looks.test.ts', '--update-snapshots=changed'];
const { status } = spawnSync('npm', tests, { stdio: 'inherit', shell: process.platform === 'win32' });

for (const name of globSync('*.png', { cwd: folder })) {
  const path = join(folder, name);
  const picture = sharp(readFileSync(path));
  // A third of the bytes, and nearer than the comparison can see. Those that have a palette have been through this.
  if ((await picture.metadata()).isPalette === true) continue;
  writeFileSync(path, await picture.png({ palette: true, colours: 128, effort: 10 }).toBuffer());
}
process.exitCode = status ?? 1;
