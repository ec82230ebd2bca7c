/** A copy of the built site that a test can change, break and cut off, on a server of its own. */
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
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
  readonly folder = mkdtempSync(join(tmpdir(), 'why-we-go-back-offline-'));
  /** By path, such as `/topics/`. */
  readonly faults = new Map<string, Fault>();
  /** How often each path was asked for. */
  readonly asked = new Map<string, number>();
  isDown = false;
  readonly server = createServer((request, response) => void this.answer(request, response));

  constructor() {
    cpSync(dist, this.folder, { recursive: true });
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
    const file = join(this.folder, pathname.replace(/^\/guide\//, '/').replace(/\/$/, '/index.html'));
    // Cached by the browser for longer than any test: an update must not be made of stale files.
    response.setHeader('Cache-Control', 'max-age=600');
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    try {
      response.end(fault === 'wrong' ? 'Something went wrong.' : readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  }

  /** Publishes an update: another name in its records, another title on each page, its style sheet renamed. */
  publishUpdate(): void {
    const read = (file: string) => readFileSync(join(this.folder, file), 'utf8');
    let worker = read('sw.js');
    const style = globSync('_astro/later.*.css', { cwd: this.folder })[0] ?? '';
    renameSync(join(this.folder, style), join(this.folder, '_astro/later.second.css'));
    worker = worker.replace(style, '_astro/later.second.css');
    for (const file of globSync(['**/index.html', 'search-records.json'], { cwd: this.folder })) {
      const old = read(file);
      const text = old.replaceAll(style, '_astro/later.second.css').replaceAll('Why We Go Back', 'The Second Version');
      writeFileSync(join(this.folder, file), file.endsWith('json') ? `${text} ` : text);
      const [before, after] = [Buffer.from(old), readFileSync(join(this.folder, file))].map((bytes) =>
        toPrecacheEntry(file, bytes),
      );
      worker = worker
        .replace(before?.integrity ?? '', after?.integrity ?? '')
        .replace(before?.revision ?? '', after?.revision ?? '');
    }
    writeFileSync(join(this.folder, 'sw.js'), worker);
  }

  /** Takes browser and server offline. */
  async cut(context: BrowserContext, isCut = true): Promise<void> {
    this.isDown = isCut;
    await (isCut ? goOffline(context) : context.setOffline(false));
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
    rmSync(site.folder, { recursive: true });
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
