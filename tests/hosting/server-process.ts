import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dist } from '../dist-folder.ts';
import { getProgram } from '../programs.ts';

const waitsAtMost = 30_000;
/** The file, in the server's folder, of those that log requests. */
export const requestLog = 'requests.log';

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A web server that runs, and serves the built site below a path. */
export interface Server {
  /** Where the site begins, such as `http://127.0.0.1:4400/guide/`. */
  address: string;
  /** Its process, which may have others below it. */
  pid: number;
  /** What it has logged so far. */
  getLog: () => string;
  stop: () => Promise<void>;
}

/** A server of this machine, and how it is started. */
export interface ServerKind {
  program: 'nginx' | 'caddy';
  /**
   * Writes its configuration into a folder and returns the command's parameters.
   * @param base What the site lies under, such as `/guide/`.
   */
  configure: (folder: string, port: number, base: string) => { parameters: string[]; environment?: NodeJS.ProcessEnv };
}

/** Reads a configuration that is shipped in `src/build/hosting/`. */
export const readShipped = (name: string) =>
  readFileSync(new URL(`../../src/build/hosting/${name}`, import.meta.url), 'utf8');

/** Replaces what a host changes. Throws when it is not there, since the shipped file would then not be the one tested. */
export function replaceOnce(text: string, found: string, replacement: string): string {
  if (text.split(found).length !== 2) throw new Error(`The configuration should hold once: ${found}`);
  return text.replace(found, () => replacement);
}

/**
 * Starts a server on the loopback, with the configuration that is shipped.
 * @param base What the site was built for, such as `/` or `/guide/`.
 * @param site The folder that it was built into.
 * @throws When the server is not installed, or does not answer.
 */
export async function startServer(kind: ServerKind, port: number, base: string, site = dist): Promise<Server> {
  const program = getProgram(kind.program);
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const place = join(folder, 'www', base);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(site, place.replace(/\/$/, ''));
  const { parameters, environment } = kind.configure(folder, port, base);
  const server = spawn(program, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let output = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${base}`;
  const until = Date.now() + waitsAtMost;
  while (server.exitCode === null && Date.now() < until) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { address, pid: server.pid ?? 0, getLog: () => output + readIfThere(join(folder, requestLog)), stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${kind.program} does not serve ${address}:\n${output}`);
}
