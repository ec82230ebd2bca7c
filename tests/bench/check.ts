/**
 * Measures what the content check costs as works are added: `npm run bench:check`. Each line is a check of this site’s content
 * with so many works more, of nothing read before, in seconds of the processor. It judges nothing: compare what it prints
 * before a change and after it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyPart } from '../build/copy-project.ts';

const added = [0, 1000, 2000, 3000];
const check = fileURLToPath(new URL('../../src/content/check/check-content.ts', import.meta.url));
const program = `
const { checkContent } = await import(${JSON.stringify(check)});
const before = process.cpuUsage();
const problems = checkContent(process.cwd(), '2026-11-24').filter(({ severity }) => severity === 'error');
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, problems: problems.length }));
`;

console.log('works added  CPU s  faults');
for (const count of added) {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    copyPart('content', folder);
    addWorks(folder, count);
    // Of three turns the fastest counts: the one that least else on the machine came into.
    const turns = [1, 2, 3].map(() => measure(folder));
    const { seconds, problems } = turns.toSorted((a, b) => a.seconds - b.seconds)[0] ?? { seconds: 0, problems: 0 };
    console.log(`${String(count).padStart(11)}${seconds.toFixed(2).padStart(7)}${String(problems).padStart(8)}`);
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

function measure(cwd: string): { seconds: number; problems: number } {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd, encoding: 'utf8' });
  return JSON.parse(stdout) as { seconds: number; problems: number };
}

/** Adds works that report no study, all of them cited by one term. */
function addWorks(folder: string, count: number): void {
  const keys = Array.from({ length: count }, (_, i) => `${toLetters(i)}2001`);
  for (const id of keys) {
    const work = {
      id,
      type: 'book',
      title: `On ${id}`,
      author: [{ family: `Sato ${id}`, given: 'Ren' }],
      issued: { 'date-parts': [[2001]] },
      publisher: 'Harbour Press',
      custom: { noStudy: 'A book of advice.' },
    };
    writeFileSync(join(folder, `content/references/${id}.json`), `${JSON.stringify(work, null, 2)}\n`);
  }
  const term = join(folder, 'content/glossary/liking.yaml');
  const text = readFileSync(term, 'utf8');
  const cited = keys.map((key) => `, ${key}`).join('');
  writeFileSync(term, text.replace(/^references: \[(.*)\]$/m, `references: [$1${cited}]`));
}

function toLetters(number: number): string {
  return `work${[...String(number)].map((digit) => String.fromCodePoint(97 + Number(digit))).join('')}`;
}
