/** The site, for a browser whose network no test can reach into: its typeface can be kept waiting, and it tells of faults. */
import type { IncomingMessage } from 'node:http';
import { TwoSites, type Answer } from '../two-sites.ts';

/** Tells of each error of a script and of each file that the policy does not allow. */
const reporter = `{
  const tell = (text) => navigator.sendBeacon('/fault', location.pathname + ': ' + text);
  addEventListener('error', ({ message }) => tell(message));
  // Of a transition that Back skips, WebKit tells its own page.
  addEventListener('unhandledrejection', ({ reason }) => /view transition/.test(reason) || tell(reason));
  addEventListener('securitypolicyviolation', (event) => tell(event.violatedDirective + ' ' + event.blockedURI));
}`;

export class LateSite extends TwoSites {
  /** What went wrong in its pages. */
  readonly faults: string[] = [];
  protected override readonly script = reporter;
  #typeface = Promise.resolve();

  /** Keeps the files of the typeface back. @returns What sends them. */
  holdTypeface(): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#typeface = promise.then(() => undefined);
    return () => {
      resolve(undefined);
    };
  }

  protected override async answer(path: string, request: IncomingMessage): Promise<Answer | undefined> {
    if (path.endsWith('.woff2')) await this.#typeface;
    if (path !== '/fault') return undefined;
    this.faults.push((await request.toArray()).join(''));
    return { body: '' };
  }
}
