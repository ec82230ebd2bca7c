/** A screen that nobody sees, for windows that cannot do without one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Screen {
  process: ChildProcess;
  /** What a program finds in its environment to open its windows there. */
  env: { DISPLAY: string };
}

/** @param size Width and height in pixels, such as `1280x900`. */
export async function openScreen(size: string): Promise<Screen> {
  // It chooses a display that is free, and writes its number once it can be used.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { process: screen, env: { DISPLAY: `:${number.toString().trim()}` } };
}
