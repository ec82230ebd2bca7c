/** The built site as one that a test can change, break and cut off, on a server of its own. */
import { globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { toPrecacheEntry } from '../../src/build/offline/precached-files.ts';
import { goOffline } from './go-offline.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What the server does with one file: breaks the connection, sends an error page with status 200, or waits. */
type Fault = 'broken' | 'wrong' | Promise<undefined>;

export class ChangingSite {
  /** What is changed, by file; undefined where a file is no longer there. All else is as it was built. */
  readonly changed = new Map<string, string | undefined>();
  /** By path, such as `/topics/`. */
  readonly faults = new Map<string, Fault>();
  /** How often each path was asked for. */
  readonly asked = new Map<string, number>();
  isDown = false;
  readonly server = createServer((request, response) => void this.answer(request, response));

  /** @returns What a file holds; undefined where there is none. */
  read(file: string): Buffer | undefined {
    if (!this.changed.has(file)) return readFileSync(join(dist, file));
    const text = this.changed.get(file);
    return text === undefined ? undefined : Buffer.from(text);
  }

  readText(file: string): string {
    return this.read(file)?.toString() ?? '';
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    this.asked.set(pathname, (this.asked.get(pathname) ?? 0) + 1);
    const fault = this.faults.get(pathname);
    if (this.isDown || fault === 'broken') {
      request.socket.destroy();
      return;
    }
    if (fault instanceof Promise) await fault;
    // The same site lies at the root and, as a neighbour, under a path.
    const file = pathname
      .replace(/^\/guide\//, '/')
      .replace(/\/$/, '/index.html')
      .slice(1);
    // Cached by the browser for longer than any test: an update must not be made of stale files.
    response.setHeader('Cache-Control', 'max-age=600');
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    try {
      const bytes = fault === 'wrong' ? 'Something went wrong.' : this.read(file);
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }

  /** Leaves in the offline copy no more than this, for tests of when it is saved and removed: the whole one takes long. */
  shortenCopy(kept = /^((topics|references|offline)\/)?$/): void {
    const worker = this.readText('sw.js').replaceAll(
      /\{url:[`"']\.\/([^`"']*)[`"'],revision:[^}]*\},?/g,
      (entry, address: string) => (kept.test(address) ? entry : ''),
    );
    this.changed.set('sw.js', worker);
  }

  /** Publishes an update: another name in its records, another title on each page, its style sheet renamed. */
  publishUpdate(): void {
    const style = globSync('_astro/later.*.css', { cwd: dist })[0] ?? '';
    const renamed = '_astro/later.second.css';
    this.changed.set(renamed, this.readText(style));
    this.changed.set(style, undefined);
    let worker = this.readText('sw.js').replace(style, renamed);
    for (const file of globSync(['**/index.html', 'search-records.json'], { cwd: dist })) {
      const old = this.readText(file);
      const text = old.replaceAll(style, renamed).replaceAll('Why We Go Back', 'The Second Version');
      this.changed.set(file, file.endsWith('json') ? `${text} ` : text);
      const [before, after] = [old, this.readText(file)].map((version) => toPrecacheEntry(file, Buffer.from(version)));
      worker = worker
        .replace(before?.integrity ?? '', after?.integrity ?? '')
        .replace(before?.revision ?? '', after?.revision ?? '');
    }
    this.changed.set('sw.js', worker);
  }

  /** Takes browser and server offline. */
  async cut(context: BrowserContext, isCut = true): Promise<void> {
    this.isDown = isCut;
    await (isCut ? goOffline(context) : context.setOffline(false));
  }

  /** Ends a cut, and lets the page know of it also where the machine that runs the tests is on no network. */
  async reconnect(page: Page): Promise<void> {
    await this.cut(page.context(), false);
    await page.evaluate(() => {
      if (navigator.onLine) return;
      Object.defineProperty(navigator, 'onLine', { get: () => true });
      dispatchEvent(new Event('online'));
    });
  }
}

export const test = base.extend<{ site: ChangingSite }>({
  // Playwright reads from this pattern what the fixture rests on: nothing.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = new ChangingSite();
    await new Promise<void>((resolve) => site.server.listen(0, resolve));
    await use(site);
    site.server.closeAllConnections();
    site.server.close();
  },
  baseURL: async ({ site }, use) => {
    await use(`http://localhost:${(site.server.address() as AddressInfo).port}`);
  },
  serviceWorkers: 'allow',
});

/** Opens a page and waits until the whole copy is saved. */
export async function visitAndSave(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  // A page that is not scrolled saves nothing.
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
