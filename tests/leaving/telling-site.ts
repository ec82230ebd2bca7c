/** The site, with pages that tell the test of themselves: nothing but the keys may touch them. */
import type { IncomingMessage } from 'node:http';
import { neutralPage, TwoSites, type Answer } from '../two-sites.ts';

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

/** Changes nothing in a page. */
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

export class TellingSite extends TwoSites {
  readonly told: Told[] = [];
  protected override readonly script = reporter;

  /** What a page told last of an event, if it has. */
  findTold(event: Told['event'], path: string): Told | undefined {
    return this.told.findLast((one) => one.event === event && one.path === path);
  }

  protected override async answer(path: string, request: IncomingMessage): Promise<Answer | undefined> {
    if (path === '/inspection') return { type: 'text/html', body: inspection };
    if (path !== '/told') return undefined;
    this.told.push(JSON.parse((await request.toArray()).join('')) as Told);
    return { body: '' };
  }

  protected override answerNeutral(path: string): string {
    const [, start] = /^\/start\/(.*)/.exec(path) ?? [];
    const way = `<a href="${this.site}${start ?? 'inspection'}" autofocus>The site</a>`;
    return start === undefined ? `${neutralPage}${way}` : `${way}${starter}`;
  }
}
