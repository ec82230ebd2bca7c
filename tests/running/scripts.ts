import { spawn, type ChildProcess } from 'node:child_process';

/** How long what is told to stop may clean up. */
const graceMs = 5000;

const isWindows = process.platform === 'win32';
const running = new Set<ChildProcess>();

/**
 * Runs an npm script to its end, in a process group of its own, so that all that it starts can be stopped with it.
 * @param hear Given all that it prints, piece by piece.
 * @returns Whether it ended well.
 */
export async function runScript(
  script: string,
  parameters: string[],
  environment: NodeJS.ProcessEnv,
  hear: { output: (text: string) => void; errors: (text: string) => void },
): Promise<boolean> {
  const child = spawn('npm', ['run', script, '--silent', '--', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
    detached: !isWindows,
    env: { ...process.env, ...environment },
  });
  running.add(child);
  child.stdout.setEncoding('utf8').on('data', hear.output);
  child.stderr.setEncoding('utf8').on('data', hear.errors);
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', () => {
      resolve(null);
    });
    child.once('close', resolve);
  });
  running.delete(child);
  return status === 0;
}

/** Stops what still runs, as Ctrl+C would, and by force what does not clean up in time. */
export async function stopScripts(): Promise<void> {
  const ended = Promise.all([...running].map((child) => new Promise((resolve) => child.once('close', resolve))));
  signal('SIGINT');
  const limit = setTimeout(stopScriptsNow, graceMs);
  await ended;
  clearTimeout(limit);
}

/** By force, and without waiting. */
export const stopScriptsNow = (): void => {
  signal('SIGKILL');
};

function signal(name: NodeJS.Signals): void {
  for (const child of running) {
    try {
      if (child.pid !== undefined && !isWindows) process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}
