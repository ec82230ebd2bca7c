/** Firefox, through WebDriver BiDi: Debian’s as it is, where Playwright asks for a command that it does not have. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Driver } from './driver.ts';
import { makeProfile } from './firefox-profile.ts';

interface Reply {
  id: number | null;
  result?: unknown;
  message?: string;
}

interface Tab {
  context: string;
  url: string;
}

interface Evaluated {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

export class Firefox extends Driver {
  readonly #profile: string;
  readonly #browser: ChildProcess;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #sent = 0;
  #context = '';

  private constructor(profile: string, browser: ChildProcess, socket: WebSocket) {
    super();
    this.#profile = profile;
    this.#browser = browser;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id !== null) this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async open(): Promise<Firefox> {
    const profile = makeProfile();
    const parameters = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
    const browser = spawn('firefox-esr', parameters, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    const socket = new WebSocket(`${await readAddress(browser)}/session`);
    await once(socket, 'open');
    const firefox = new Firefox(profile, browser, socket);
    await firefox.#send('session.new', { capabilities: {} });
    firefox.#context = (await firefox.#getTab()).context;
    return firefox;
  }

  async goTo(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { url, wait: 'interactive' });
  }

  async readAddress(): Promise<string> {
    return (await this.#getTab()).url;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { viewport: { width, height } });
  }

  async print(): Promise<string> {
    return (await this.#send<{ data: string }>('browsingContext.print')).data;
  }

  async close(): Promise<void> {
    const ended = once(this.#browser, 'exit');
    this.#socket.close();
    this.#browser.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  protected async run(functionDeclaration: string): Promise<string> {
    const target = { context: this.#context };
    const { result, exceptionDetails } = await this.#send<Evaluated>('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target,
    });
    if (result === undefined) throw new Error(exceptionDetails?.text);
    return result.value;
  }

  protected async act(...actions: object[]): Promise<void> {
    await this.#send('input.performActions', { actions });
  }

  async #getTab(): Promise<Tab> {
    const { contexts } = await this.#send<{ contexts: [Tab] }>('browsingContext.getTree');
    return contexts[0];
  }

  async #send<T>(method: string, parameters: object = {}): Promise<T> {
    const id = ++this.#sent;
    const { promise, resolve } = Promise.withResolvers<Reply>();
    this.#waiting.set(id, resolve);
    const params = this.#context === '' ? parameters : { ...parameters, context: this.#context };
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, message } = await promise;
    this.#waiting.delete(id);
    if (result === undefined) throw new Error(`${method}: ${message ?? ''}`);
    return result as T;
  }
}

/** Waits until a browser says where it listens. */
async function readAddress({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('Firefox has nowhere to say where it listens.');
  for await (const line of createInterface(stderr)) {
    const [, address] = /WebDriver BiDi listening on (\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('Firefox has ended before it could be driven.');
}
