import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { astro, getBuildEnvironment } from '../build/copy-project.ts';

export interface Cost {
  /** Seconds that processors worked, for the build and all it started. */
  cpu: number;
  /** Seconds by the clock. */
  wall: number;
  /** Most memory of the build's own process, in GB. */
  peak: number;
}

/** A shell adds up what its children, and theirs, have used; Node counts its own process alone. */
const script = '"$@"; status=$?; echo; times; exit $status';
/** Run in the build's process: at its end it writes its most memory, in kB. */
const reportPeak =
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, `${process.resourceUsage().maxRSS}\\n`));";

/**
 * Builds a copy of the project, and says what it cost.
 * @throws When the build fails, with what it printed.
 */
export async function measureBuild(folder: string): Promise<Cost> {
  const preload = `data:text/javascript,${encodeURIComponent(reportPeak)}`;
  const start = performance.now();
  const build = spawn('sh', ['-c', script, 'sh', process.execPath, '--import', preload, astro, 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: getBuildEnvironment(),
  });
  const closed = once(build, 'close') as Promise<[number | null]>;
  const pipes = build.stdio.slice(1, 4).map((stream) => text(stream as Readable));
  const [output = '', errors = '', peak] = await Promise.all(pipes);
  const [exitCode] = await closed;
  const wall = (performance.now() - start) / 1000;
  if (exitCode !== 0) throw new Error(`The build failed:\n${output}${errors}`);
  const [children = ''] = output.trimEnd().split('\n').slice(-1);
  return { cpu: sumTimes(children), wall, peak: Number(peak) / 1e6 };
}

/** Adds up what `times` prints on a line, such as “0m11.2s 0m1.9s”. */
const sumTimes = (line: string) =>
  [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
