import { join, sep } from 'node:path';
import type { HotPayload, ViteDevServer } from 'vite';
import { escapeXml } from '../lib/text/escape-xml.ts';

/** The errors of the content, as lines; empty where there are none. */
type Check = () => Promise<string>;

/** Longer than Astro waits before it writes down what was changed. */
const settled = 1000;

/**
 * Shows content faults over the page while an author writes, until they are mended; and loads the page anew once for each
 * save. Astro asks for it twice or three times: for the file, for the store of the collections, and for the store’s file.
 * @param check Finds the errors of the content as it is now.
 */
export function showContentFaults(server: ViteDevServer, check: Check): void {
  const folder = join(server.config.root, 'content', sep);
  const storeFile = join(server.config.root, '.astro', 'data-store.json');
  let errors = check();
  /** Something was saved, and the page has not been loaded anew. */
  let isStale = false;

  const { ws } = server;
  const send = ws.send.bind(ws) as (...parameters: unknown[]) => void;
  const reload = () => {
    isStale = false;
    send({ type: 'full-reload' });
  };

  server.watcher.on('all', (_event, path) => {
    // Now the change is in what pages are made of.
    if (path === storeFile && isStale) void errors.then((found) => found === '' && reload());
    if (!path.startsWith(folder)) return;
    isStale = true;
    const before = errors;
    const now = check();
    errors = now;
    void Promise.all([before, now]).then(([old, found]) => {
      if (errors !== now) return;
      if (found !== '') send(toError(found, server.config.root));
      // What is as it was before the fault changes nothing that Astro keeps, and it asks for nothing.
      setTimeout(() => {
        if (errors !== now || !isStale) return;
        isStale = false;
        if (old !== '' && found === '') reload();
      }, settled);
    });
  });

  ws.on('connection', () => {
    void errors.then((found) => {
      if (found !== '') send(toError(found, server.config.root));
    });
  });

  ws.send = (...parameters: unknown[]) => {
    const [payload] = parameters as [HotPayload | string];
    const isOther = typeof payload === 'string' || (payload.type !== 'full-reload' && payload.type !== 'error');
    if (isOther) send(...parameters);
    else void errors.then((found) => answer(payload, found));
  };

  /** What a fault has brought about says less than the fault; and what is saved is loaded when it is in the store. */
  function answer(payload: HotPayload, found: string): void {
    if (found === '' && !isStale && !isForStore(payload)) send(payload);
  }
}

/** Astro asks for the page when it has written the store, and may once more when it finds that the store was written. */
const isForStore = (payload: HotPayload) =>
  payload.type === 'full-reload' && payload.path === '*' && payload.triggeredBy === undefined;

/** What the browser shows: every fault, and a link that opens the first in an editor. */
function toError(found: string, root: string): HotPayload {
  const [, file = '', line = '1'] = /^(\S+?):(\d+) /.exec(found) ?? [];
  const count = found.split('\n').length;
  const message = escapeXml(found).replaceAll('\n', '<br><br>');
  return {
    type: 'error',
    err: {
      name: 'Content',
      title: `The content has ${count === 1 ? 'a fault' : `${count} faults`}.`,
      message,
      hint: 'Mend it and save: this goes by itself.',
      stack: found,
      loc: { file: join(root, file), line: Number(line), column: 1 },
    } as (HotPayload & { type: 'error' })['err'],
  };
}
