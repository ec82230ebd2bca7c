import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { programs, type ProgramName } from './programs.ts';

// Where nothing can be downloaded, an installer may wait for longer than anyone would.
const waitsAtMost = 600_000;

/**
 * Installs programs where it may, one line each: by Debian's packages as root, and a browser by Playwright for anyone. Some
 * may be missing afterwards.
 */
export function installPrograms(names: ProgramName[]): void {
  // Who wants no browser has said so.
  const wanted = names.filter((name) => name !== 'chromium' || process.env['BROWSER_PATH'] !== 'none');
  if (wanted.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    for (const name of wanted) {
      console.log(`Installing ${name}, with apt-get`);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...programs[name].packages]);
    }
  }
  if (wanted.includes('chromium') && programs.chromium.find() === undefined) {
    console.log('Installing Playwright’s Chromium');
    run('npx', ['playwright', 'install', 'chromium']);
  }
}

function run(command: string, parameters: string[]): void {
  const { status, stderr } = spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: waitsAtMost,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const reason =
    stderr.split('\n').find((line) => /^E: |Error: /.test(line)) ?? `${command} ended with ${String(status)}`;
  console.log(`That did not work: ${reason}`);
}
