/** A real Firefox in a window of its own, whose keys and clicks come from the operating system. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { makeProfile } from '../engines/firefox-profile.ts';
import { openScreen } from '../engines/virtual-screen.ts';
import type { Place } from './telling-site.ts';

/** Starts what must run before Firefox does: with which home and in which environment, to which it may add. */
export type Starter = (folder: string, env: NodeJS.ProcessEnv) => Promise<ChildProcess[]>;

export class FirefoxWindow {
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  /** The last started first. */
  readonly #processes: ChildProcess[];

  private constructor(folder: string, env: NodeJS.ProcessEnv, processes: ChildProcess[]) {
    this.#folder = folder;
    this.#env = env;
    this.#processes = processes;
  }

  /** Opens a window on a virtual screen. */
  static async open(address: string, startOthers?: Starter): Promise<FirefoxWindow> {
    const folder = makeProfile();
    const screen = await openScreen('1280x900');
    const env = { ...process.env, ...screen.env, HOME: folder, XDG_CONFIG_HOME: folder };
    // Compose keys and dead keys are put together by the toolkit itself, whatever input method this machine has.
    Object.assign(env, { GTK_IM_MODULE: 'gtk-im-context-simple', MOZ_CRASHREPORTER_DISABLE: '1' });
    const start = (program: string, ...parameters: string[]) => spawn(program, parameters, { stdio: 'ignore', env });
    const manager = start('openbox', '--sm-disable');
    // Without a window manager the first window would not get the keyboard.
    while (spawnSync('xdotool', ['get_num_desktops'], { env }).status !== 0) {
      if (manager.exitCode !== null) throw new Error('openbox does not start.');
      await setTimeout(50);
    }
    const others = (await startOthers?.(folder, env)) ?? [];
    const firefox = start('firefox-esr', '--profile', folder, '--no-remote', address);
    return new FirefoxWindow(folder, env, [firefox, ...others, manager, screen.process]);
  }

  /** Presses keys one after the other, each by the name that xdotool has for it, such as `alt+Left`. */
  press(...keys: string[]): void {
    this.#run('xdotool', 'key', ...keys);
  }

  /** Presses a key while another is held, and lets go of that one last, as hands do and `press` does not. */
  hold(held: string, key: string): void {
    this.#run('xdotool', 'keydown', held, 'key', key, 'keyup', held);
  }

  /** Clicks on a place of the screen. */
  click({ x, y }: Place): void {
    this.#run('xdotool', 'mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
  }

  /** Turns the mouse’s wheel by one notch, over the middle of the screen. */
  scroll(): void {
    this.#run('xdotool', 'mousemove', '640', '600', 'click', '5');
  }

  /** Gives the keyboard a layout, such as `us intl`, which has dead keys. */
  setLayout(layout: string): void {
    this.#run('setxkbmap', ...layout.split(' '));
  }

  /** The title of the page, read from the window; empty while there is none. */
  getTitle(): string {
    return this.#run('xdotool', 'getactivewindow', 'getwindowname').replace(/( — )?Mozilla Firefox$/, '');
  }

  async close(): Promise<void> {
    for (const child of this.#processes) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #run(program: string, ...parameters: string[]): string {
    return spawnSync(program, parameters, { env: this.#env, encoding: 'utf8' }).stdout.trim();
  }
}
