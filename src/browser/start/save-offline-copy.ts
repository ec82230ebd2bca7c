// Saves an offline copy of the site once the reader scrolls, or stays on a page for a while: a glance at a page fetches
// nothing more, and search does not have to share the connection. After Support was opened, only when asked to.

/** How long nothing was pressed and nothing fetched, in milliseconds. */
const idleFor = 10_000;

if (import.meta.env.OFFLINE_COPY && import.meta.env.PROD && 'serviceWorker' in navigator) {
  const begin = () => {
    // Safari cannot say when it is idle.
    ((globalThis.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(() => {
      import('../offline/manage-offline-copy.ts')
        .then(({ manageOfflineCopy }) => manageOfflineCopy())
        .catch(() => undefined);
    });
  };
  const beginLater = () => {
    let timer: ReturnType<typeof setTimeout>;
    const listening = new AbortController();
    const stop = () => {
      clearTimeout(timer);
      fetched.disconnect();
      listening.abort();
    };
    const beginNow = () => {
      stop();
      begin();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(beginNow, idleFor);
    };
    const fetched = new PerformanceObserver(wait);
    fetched.observe({ type: 'resource' });
    wait();
    const options = { passive: true, signal: listening.signal };
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, wait, options);
    for (const type of ['wheel', 'touchmove']) addEventListener(type, beginNow, options);
    // A page from Firefox's back-forward cache does not know whether Support has been opened since.
    addEventListener('pagehide', stop, options);
  };
  addEventListener('load', () => {
    // At once where there is a copy already, on the page with its controls, and on Support, which cancels a fetch.
    const isNow =
      navigator.serviceWorker.controller !== null ||
      document.querySelector('[data-kept-copy]') !== null ||
      location.pathname === `${import.meta.env.BASE_URL}support/`;
    (isNow ? begin : beginLater)();
  });
  // No browser is to offer to install the site: its name would stand on the phone's home screen.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
  });
}
