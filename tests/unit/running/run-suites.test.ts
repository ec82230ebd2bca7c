/** `npm test` as a whole, over suites of its own that end, fail and wait as they are told. */
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
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SuiteEvent } from '../../running/events.ts';
import type { Suite } from '../../suites.ts';

const runner = new URL('../../running/run-suites.ts', import.meta.url).href;

/** Starts a run over suites, each a script of npm by its own name. */
function start(suites: Suite[], scripts: Record<string, string>) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'run-suites-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  });
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const names = Object.keys(scripts);
  for (const name of names) writeFileSync(join(folder, `${name}.mjs`), scripts[name] ?? '');
  const commands = Object.fromEntries(names.map((name) => [name, `node ${name}.mjs`]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: commands }));
  const options = { missing: [], leftOut: ['Left for the night: this.'], isNightly: true, nothingLeftOut: false };
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { runSuites } from '${runner}';
    await runSuites(${JSON.stringify(suites)}, ${JSON.stringify(options)});`,
  );
  const child = spawn(process.execPath, ['run.mjs'], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary, FORCE_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { folder, temporary, child, ended, getOutput: () => output };
}

const suite = (name: string, rest: Partial<Suite> = {}): Suite => ({ name, script: name, cores: 1, ...rest });

/** A program that tells events. */
const telling = (...events: SuiteEvent[]) =>
  events.map((told) => `console.log('\\u001e' + ${JSON.stringify(JSON.stringify(told))});`).join('\n');

const failed: SuiteEvent = { event: 'failed', failure: { name: 'adds', place: 'a.test.ts:3', cause: 'got 3\nnot 4' } };

test('says what fails at once, and ends with its cause, what was left out and the count', async () => {
  const { folder, ended, getOutput } = start([suite('unit', { reporter: 'vitest' }), suite('lint'), suite('format')], {
    unit: `console.log('much');\n${telling({ event: 'started', total: 2, counted: 'files' }, { event: 'passed' }, failed)}`,
    lint: `console.log('no-cycle'); process.exit(1);`,
    format: `console.log('\\u001b[32mfine\\u001b[39m');`,
  });
  expect(await ended).toBe(1);
  const output = getOutput();
  expect(output).not.toContain('\u001b');
  expect(output).toMatch(/^FAILED unit: a\.test\.ts:3 adds: got 3$[^]*^unit: 1 passed, 1 failed/m);
  expect(output.slice(output.indexOf('\n== unit')).trim())
    .toBe(`== unit: npm run unit; all that it said is in test-results/unit.log

a.test.ts:3  adds
    got 3
    not 4

== lint: npm run lint; all that it said is in test-results/lint.log

no-cycle

Left for the night: this.
2 passed, 2 failed, 0 skipped`);
  expect(readFileSync(join(folder, 'test-results/unit.log'), 'utf8')).toBe('much\n');
});

test('leaves out what reads what could not be made', async () => {
  const { ended, getOutput } = start([suite('site'), suite('html', { reads: 'site' })], {
    site: 'process.exit(1);',
    html: '',
  });
  expect(await ended).toBe(1);
  expect(getOutput()).toContain('html: left out, since there is nothing for it to read: site has failed\n');
  expect(getOutput()).toMatch(/\n0 passed, 1 failed, 1 skipped\n$/);
});

test.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('interrupted by %s it stops all that it started and leaves nothing of it', async ([signal, status]) => {
  // What a suite has started is connected until it ends.
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    listener.close();
  });
  const { port } = listener.address() as AddressInfo;
  const connected = new Promise<Socket>((resolve) => listener.once('connection', resolve));

  const { folder, temporary, child, ended, getOutput } = start(
    [suite('unit', { reporter: 'vitest' }), suite('html', { after: 'unit' })],
    {
      unit: `import { spawn } from 'node:child_process';
        import { mkdtempSync } from 'node:fs';
        import { tmpdir } from 'node:os';
        mkdtempSync(tmpdir() + '/left-');
        ${telling({ event: 'passed' }, failed)}
        spawn(process.execPath, ['-e', 'net.connect(${port}, "127.0.0.1")'], { stdio: 'inherit' });
        setInterval(() => {}, 1000);`,
      html: `import { writeFileSync } from 'node:fs'; writeFileSync('begun', '');`,
    },
  );
  const connection = await connected;
  const cut = new Promise((resolve) => connection.on('error', () => undefined).once('close', resolve));
  connection.resume();
  child.kill(signal);
  expect(await ended).toBe(status);
  await cut;
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(join(folder, 'begun'))).toBe(false);
  expect(getOutput()).toContain('a.test.ts:3  adds');
  expect(getOutput()).toMatch(/\n1 passed, 1 failed, 0 skipped\n$/);
});
