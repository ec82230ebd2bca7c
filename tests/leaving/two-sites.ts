/** Serves the last build, and a local page in place of the neutral one, which no test may request. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuiltPage } from '../../src/build/built-site/built-page.ts';
import { tightenPolicy } from '../../src/build/policy/set-policies.ts';
import { leaveAddress } from '../../src/lib/site/addresses.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export interface Place {
  x: number;
  y: number;
}

/** What a page of the site tells the test of itself. */
export interface Told {
  path: string;
  /** What has happened to it; `reached` is F8, pressed to know that the keys before it have arrived. */
  event: 'load' | 'shown-again' | 'opened' | 'composed' | 'controlled' | 'reached' | 'inspected';
  /** Whether it has been left. */
  isHidden?: boolean;
  /** Where on the screen the middle of each link of the header is, by its words. */
  links?: Record<string, Place>;
  /** What the browser stores of the site. */
  kept?: unknown;
}

/** Runs in every page of the site, and changes nothing there. */
const reporter = `{
  const tell = (event) => {
    const links = {};
    for (const link of document.querySelectorAll('.site-header a')) {
      const { x, y, width, height } = link.getBoundingClientRect();
      links[link.textContent.trim()] = { x: mozInnerScreenX + x + width / 2, y: mozInnerScreenY + y + height / 2 };
    }
    const isHidden = document.documentElement.hidden;
    navigator.sendBeacon('/told', JSON.stringify({ path: location.pathname, event, links, isHidden }));
  };
  addEventListener('load', () => tell('load'));
  addEventListener('pageshow', ({ persisted }) => persisted && tell('shown-again'));
  addEventListener('toggle', ({ newState }) => newState === 'open' && tell('opened'), true);
  addEventListener('compositionend', () => tell('composed'));
  addEventListener('keyup', ({ key }) => key === 'F8' && tell('reached'));
  navigator.serviceWorker.addEventListener('controllerchange', () => tell('controlled'));
}`;

/** Gives the page the test starts from its title once F8 has reached it: before that, no other key would. */
const starter = `<script>
  addEventListener('keyup', ({ key }) => {
    if (key === 'F8' && document.activeElement.matches('a')) document.title = 'Start';
  });
</script>`;

/** Lies beside the pages of the site, without being one, and tells again and again what is left of it. */
const inspection = `<title>Inspection</title><script type="module">
  for (;;) {
    const kept = {
      session: { ...sessionStorage },
      local: { ...localStorage },
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      databases: await indexedDB.databases(),
    };
    await fetch('/told', { method: 'POST', body: JSON.stringify({ path: location.pathname, event: 'inspected', kept }) });
  }
</script>`;

export class TwoSites {
  /** How often the neutral page was asked for. */
  neutralVisits = 0;
  readonly told: Told[] = [];
  /** Where the site lies. The neutral page is another site to the browser, as it is on the network. */
  site = '';
  neutral = '';
  readonly #servers: Server[] = [];

  static async open(): Promise<TwoSites> {
    const sites = new TwoSites();
    sites.site = await sites.#listen('localhost', (request, response) => {
      void sites.#answer(request).then(({ type, body }) => {
        response
          .writeHead(body === undefined ? 404 : 200, type === undefined ? {} : { 'Content-Type': type })
          .end(body);
      });
    });
    sites.neutral = await sites.#listen('127.0.0.1', ({ url }, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
      if (url === '/') sites.neutralVisits++;
      const [, start] = /^\/start\/(.*)/.exec(url ?? '') ?? [];
      const way = `<a href="${sites.site}${start ?? 'inspection'}" autofocus>The site</a>`;
      response.end(start === undefined ? `<title>Elsewhere</title>${way}` : `${way}${starter}`);
    });
    return sites;
  }

  /** What a page told last of an event, if it has. */
  findTold(event: Told['event'], path: string): Told | undefined {
    return this.told.findLast((one) => one.event === event && one.path === path);
  }

  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #listen(name: string, listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://${name}:${(server.address() as AddressInfo).port}/`;
  }

  async #answer(request: IncomingMessage): Promise<{ type?: string; body?: string | Buffer }> {
    // The service worker refuses what is not, byte for byte, what was built.
    const isOpened = request.headers['sec-fetch-dest'] === 'document';
    const { pathname } = new URL(request.url ?? '', this.site);
    if (pathname === '/told') {
      this.told.push(JSON.parse((await request.toArray()).join('')) as Told);
      return { body: '' };
    }
    if (pathname === '/inspection') return { type: 'text/html', body: inspection };
    const file = join(dist, pathname.replace(/\/$/, '/index.html'));
    const type = types[extname(file)] ?? 'application/octet-stream';
    try {
      const body = readFileSync(file);
      return { type, body: isOpened ? this.#prepare(body.toString()) : body };
    } catch {
      return {};
    }
  }

  /** Leads elsewhere than to the real page, lets the page tell of itself, and lets its policy allow both. */
  #prepare(html: string): string {
    const led = html.replaceAll(leaveAddress, this.neutral);
    const page = new BuiltPage('', led.replace('</head>', `<script>${reporter}</script></head>`));
    page.change(...tightenPolicy(page));
    return page.html;
  }
}
