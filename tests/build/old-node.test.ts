/** `npm start` and `npm test` where no Node is new enough: the one here says that it is older than it is. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

function run(script: string, version: string) {
  const folder = mkdtempSync(join(tmpdir(), 'old-node-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const file of ['package.json', 'src/build/refuse-old-node.mjs']) cpSync(join(project, file), join(folder, file));
  const pretence = join(folder, 'pretend.mjs');
  const versions = `{ value: { ...process.versions, node: '${version}' } }`;
  writeFileSync(pretence, `Object.defineProperty(process, 'versions', ${versions});`);
  const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(pretence).href}` },
  });
  return { status, output: stdout + stderr };
}

test.for(['start', 'test'])('npm run %s says what is missing, and does nothing else', (script) => {
  const { status, output } = run(script, '20.20.2');
  expect(status).toBe(1);
  expect(output).toContain('This is Node 20.20.2, and the project needs 22.18 or newer.');
  expect(output).toContain('npm ci --include=optional');
  expect(output).not.toMatch(/Building|Checking|Error/);
});

test('on a Node that will do it goes on', () => {
  // As far as it comes in a folder that holds no tests.
  expect(run('test', '22.18.0').output).toMatch(/Cannot find module .*run\.ts/);
});
