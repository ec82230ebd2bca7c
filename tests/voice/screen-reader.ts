/** Orca, in a real window of Firefox, without a sound: what it would say is kept as lines. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { FirefoxWindow, type Starter } from '../leaving/firefox-window.ts';

/** How long a silence is, in milliseconds, after which nothing more will be said: for a machine that has much else to do. */
const silence = 90_000;
/** No page is so long: Orca goes round and round in it, as it does once in a long while, and is asked again. */
const mostLines = 3000;

export class ScreenReader {
  readonly #window: FirefoxWindow;
  readonly #orca: ChildProcess;
  readonly #file: string;

  private constructor(window: FirefoxWindow, orca: ChildProcess, file: string) {
    this.#window = window;
    this.#orca = orca;
    this.#file = file;
  }

  /** Opens a page, which Orca begins to read. */
  static async open(address: string): Promise<ScreenReader> {
    let [file, orca]: [string, ChildProcess?] = [''];
    const start: Starter = async (folder, env) => {
      file = join(folder, 'spoken');
      // A bus of its own: the session of whoever runs the tests, if there is one, has its own screen reader.
      const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=3'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        env,
      });
      const [busAddress] = (await once(bus.stdio[3] as Readable, 'data')) as [Buffer];
      Object.assign(env, { DBUS_SESSION_BUS_ADDRESS: busAddress.toString().trim(), AT_SPI_BUS_ADDRESS: undefined });
      // Firefox then has an accessibility tree, and Orca speaks English.
      Object.assign(env, { GNOME_ACCESSIBILITY: '1', LC_ALL: 'C.UTF-8' });
      const script = join(import.meta.dirname, 'orca-without-voice.py');
      orca = spawn('/usr/bin/python3', [script, file, join(folder, 'orca')], { stdio: 'ignore', env });
      while (!existsSync(file)) {
        if (orca.exitCode !== null) throw new Error('Orca does not start.');
        await setTimeout(50);
      }
      return [orca, bus];
    };
    const window = await FirefoxWindow.open(address, start);
    if (orca === undefined) throw new Error('Orca was not started.');
    return new ScreenReader(window, orca, file);
  }

  async close(): Promise<void> {
    // Asked to end, it would first say so, and wait for a browser that is gone.
    this.#orca.kill('SIGKILL');
    await this.#window.close();
  }

  /**
   * Waits until something is said.
   * @param from Of which line on it counts.
   * @returns What was said from there on, and up to that line.
   */
  async hear(last: RegExp, from = 0): Promise<string[]> {
    let [count, since] = [0, Date.now()];
    for (;;) {
      const said = this.#read().slice(from);
      const end = said.findIndex((line) => last.test(line));
      if (end >= 0) return said.slice(0, end + 1);
      if (said.length > count) [count, since] = [said.length, Date.now()];
      if (Date.now() - since > silence || said.length > mostLines)
        throw new Error(`${String(last)} was not said, but:\n${said.slice(-20).join('\n')}`);
      await setTimeout(100);
    }
  }

  /** Presses a key, and waits for the last that is said of it. */
  async press(key: string, last: RegExp): Promise<string[]> {
    const from = this.#read().length;
    const [held, pressed] = key.split('+');
    if (held === undefined || pressed === undefined) this.#window.press(key);
    else this.#window.hold(held, pressed);
    return this.hear(last, from);
  }

  #read(): string[] {
    return readFileSync(this.#file, 'utf8').split('\n').slice(0, -1);
  }
}
