/**
 * Measures what a build costs as the site grows: `npm run bench:scale`. Copies of the project get more sections, made of
 * those it has, and each is built twice: with nothing kept from earlier builds, then again unchanged. Needs a shell. It
 * judges nothing: compare what it prints before a change and after it. Seconds of processors say more than those of the
 * clock, but they too rise on a busy machine.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyPart, copyProject } from '../build/copy-project.ts';
import { addSections, liftedLimits } from './add-sections.ts';
import { measureBuild, type Cost } from './measure-build.ts';

/** Pages of this project, and how many its copies have unless others are named: `npm run bench:scale -- 115`. */
const ownPages = 25;
const { positionals } = parseArgs({ allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [ownPages, 115, 315];

const format = ({ cpu, wall, peak }: Cost) =>
  `${cpu.toFixed(1).padStart(9)}${wall.toFixed(1).padStart(9)}${peak.toFixed(1).padStart(9)}`;

console.log(`A larger copy goes without what is limited today: ${liftedLimits.join(', ')}.\n`);
console.log(`${' '.repeat(7)}${'first build'.padStart(27)}${'second, unchanged'.padStart(27)}`);
console.log(`pages  ${'CPU s   wall s  peak GB'.padStart(27)}${'CPU s   wall s  peak GB'.padStart(27)}`);
for (const pages of sizes) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'scale-'));
  try {
    copyPart('content', folder);
    copyProject(folder);
    addSections(folder, pages - ownPages);
    const first = await measureBuild(folder);
    const second = await measureBuild(folder);
    console.log(`${String(pages).padEnd(7)}${format(first)}${format(second)}`);
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}
