/** Serves the last build, and a local page in place of the neutral one, which no test may request. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { BuiltPage } from '../src/build/built-site/built-page.ts';
import { tightenPolicy } from '../src/build/policy/set-policies.ts';
import { leaveAddress } from '../src/lib/site/addresses.ts';
import { dist } from './dist-folder.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export const neutralPage = '<title>Elsewhere</title>';

export interface Answer {
  type?: string;
  body?: string | Buffer;
}

export class TwoSites {
  /** How often the neutral page was asked for. */
  neutralVisits = 0;
  /** Where the site lies. The neutral page is another site to the browser, as it is on the network. */
  site = '';
  neutral = '';
  /** Runs in every page of the site. */
  protected readonly script: string = '';
  readonly #servers: Server[] = [];

  async open(): Promise<this> {
    this.site = await this.#listen('localhost', (request, response) => {
      void this.#answer(request).then(({ type, body }) => {
        response
          .writeHead(body === undefined ? 404 : 200, type === undefined ? {} : { 'Content-Type': type })
          .end(body);
      });
    });
    this.neutral = await this.#listen('127.0.0.1', ({ url = '' }, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
      if (url === '/') this.neutralVisits++;
      response.end(this.answerNeutral?.(url) ?? neutralPage);
    });
    return this;
  }

  close(): void {
    for (const server of this.#servers) stop(server);
  }

  /** Takes the site off the network. */
  closeSite(): void {
    for (const server of this.#servers.slice(0, 1)) stop(server);
  }

  /** What the site answers that is not of the build, if anything. */
  protected answer?(path: string, request: IncomingMessage): Promise<Answer | undefined>;

  /** What the neutral site answers instead of the neutral page. */
  protected answerNeutral?(path: string): string;

  async #listen(name: string, listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://${name}:${(server.address() as AddressInfo).port}/`;
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const { pathname } = new URL(request.url ?? '', this.site);
    const own = await this.answer?.(pathname, request);
    if (own !== undefined) return own;
    // The service worker refuses what is not, byte for byte, what was built.
    const isOpened = request.headers['sec-fetch-dest'] === 'document';
    const file = join(dist, pathname.replace(/\/$/, '/index.html'));
    const type = types[extname(file)] ?? 'application/octet-stream';
    try {
      const body = readFileSync(file);
      return { type, body: isOpened ? this.#prepare(body.toString()) : body };
    } catch {
      return {};
    }
  }

  /** Leads elsewhere than to the real page, runs the script in the page, and lets its policy allow both. */
  #prepare(html: string): string {
    const led = html.replaceAll(leaveAddress, this.neutral);
    const page = new BuiltPage('', led.replace('</head>', `<script>${this.script}</script></head>`));
    page.change(...tightenPolicy(page));
    return page.html;
  }
}

function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}
