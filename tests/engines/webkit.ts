/** WebKitGTK, in a bare window, through the WebDriver that Debian has for it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Driver } from './driver.ts';
import { openScreen } from './virtual-screen.ts';

const binary = fileURLToPath(new URL('webkit-window.py', import.meta.url));

export class WebKit extends Driver {
  readonly #session: string;
  /** The last started first. */
  readonly #processes: ChildProcess[];

  private constructor(session: string, processes: ChildProcess[]) {
    super();
    this.#session = session;
    this.#processes = processes;
  }

  static async open(): Promise<WebKit> {
    const screen = await openScreen('1600x1000');
    const port = await findPort();
    // Without these the toolkit looks for a session bus.
    const env = { ...process.env, ...screen.env, NO_AT_BRIDGE: '1', GIO_USE_VFS: 'local', GSETTINGS_BACKEND: 'memory' };
    const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env });
    const address = `http://127.0.0.1:${port}`;
    while (!(await fetch(`${address}/status`).catch(() => undefined))?.ok) {
      if (driver.exitCode !== null) throw new Error('WebKitWebDriver does not start.');
      await setTimeout(50);
    }
    const alwaysMatch = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary, args: [] } };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${address}/session`, {
      capabilities: { alwaysMatch },
    });
    return new WebKit(`${address}/session/${sessionId}`, [driver, screen.process]);
  }

  async goTo(url: string): Promise<void> {
    await this.evaluate(() => {
      Object.assign(globalThis, { isLeft: true });
    });
    await send('POST', `${this.#session}/url`, { url });
    // Not left to the driver: what it calls eager runs no script before all has loaded.
    const isRead = () => this.evaluate(() => !('isLeft' in globalThis) && document.readyState !== 'loading');
    // While one page gives way to the other there is none to run it in.
    while (!(await isRead().catch(() => false))) await setTimeout(20);
  }

  async readAddress(): Promise<string> {
    return send<string>('GET', `${this.#session}/url`);
  }

  async resize(width: number, height: number): Promise<void> {
    await send('POST', `${this.#session}/window/rect`, { width, height });
  }

  async print(): Promise<string> {
    return Promise.reject(new Error('WebKitWebDriver does not print.'));
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session);
    for (const child of this.#processes) {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
  }

  protected async run(call: string): Promise<string> {
    return send<string>('POST', `${this.#session}/execute/sync`, { script: `return (${call})()`, args: [] });
  }

  protected async act(...actions: object[]): Promise<void> {
    await send('POST', `${this.#session}/actions`, { actions });
  }
}

async function send<T>(method: 'GET' | 'POST' | 'DELETE', address: string, body?: object): Promise<T> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error ?? ''} ${value.message ?? ''}`);
  return value;
}

/** Finds a port that is free: the driver cannot choose one and say it. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
