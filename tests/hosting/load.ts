/**
 * Measures the load that nginx bears with the shipped configuration: `npm run load`. For the article, and for a bare file of the
 * same size as the machine's own limit, at 1, 64 and 512 connections: requests a second, the 50th and 99th percentile of
 * the answers in milliseconds, errors, and the memory of nginx. Asks this machine alone, for some seconds each.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../html/built-site.ts';
import { nginx } from './nginx.ts';
import { startServer } from './server-process.ts';

const port = 4430;
const seconds = 8;
const bareFile = join(dist, 'load-test.bin');

/** Memory of a process and those below it, in MB: the sum of what each holds, shared pages counted in each. */
function getMemory(pid: number): number {
  const below = execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const sizes = [String(pid), ...below].map(
    (id) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1],
  );
  return sizes.reduce((sum, size) => sum + Number(size ?? 0), 0) / 1000;
}

/** Prints one row: what wrk, a process of its own, found. */
function measure(address: string, name: string, connections: number, pid: number): void {
  if (new URL(address).hostname !== '127.0.0.1') throw new Error('The load goes to this machine alone.');
  const threads = String(Math.min(connections, 2));
  const parameters = [
    '-t',
    threads,
    '-c',
    String(connections),
    '-d',
    `${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: br',
  ];
  const { stdout, error } = spawnSync('wrk', [...parameters, address], { encoding: 'utf8' });
  if (error !== undefined) throw new Error('wrk is not installed. Run: apt-get install wrk');
  const find = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '-';
  const errors = find(/(?:Non-2xx or 3xx responses: |Socket errors: )(.*)/);
  const row = {
    requests: find(/Requests\/sec:\s+([\d.]+)/),
    p50: find(/^\s+50%\s+(\S+)/m),
    p99: find(/^\s+99%\s+(\S+)/m),
    errors: errors === '-' ? 'none' : errors,
    memory: `${getMemory(pid).toFixed(0)} MB`,
  };
  console.log(
    `${name.padEnd(10)}${String(connections).padStart(4)}`,
    Object.entries(row)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
  );
}

writeFileSync(bareFile, randomBytes(statSync(join(dist, 'index.html.br')).size));
const server = await startServer(nginx, port, '/');
try {
  for (const connections of [1, 64, 512]) {
    measure(server.address, 'article', connections, server.pid);
    measure(`${server.address}load-test.bin`, 'bare file', connections, server.pid);
  }
} finally {
  await server.stop();
  rmSync(bareFile);
}
