// Keeps a copy of the site for reading offline, from when the reader scrolls, or has rested on a page for a while. Who only
// glances at it fetches nothing more than the page, and who searches waits for nothing else. Who has opened Support is given
// none unasked.

/** For how long nothing was pressed and the page fetched nothing of its own, in milliseconds. */
const restsFor = 10_000;

if (import.meta.env.KEEPS_COPY && import.meta.env.PROD && 'serviceWorker' in navigator) {
  const begin = () => {
    // Safari cannot say when it is idle.
    ((globalThis.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(() => {
      import('../offline/manage-offline-copy.ts').then(({ followCopy }) => followCopy()).catch(() => undefined);
    });
  };
  const beginLater = () => {
    let rest: ReturnType<typeof setTimeout>;
    const signs = new AbortController();
    const stop = () => {
      clearTimeout(rest);
      fetched.disconnect();
      signs.abort();
    };
    const beginNow = () => {
      stop();
      begin();
    };
    const wait = () => {
      clearTimeout(rest);
      rest = setTimeout(beginNow, restsFor);
    };
    const fetched = new PerformanceObserver(wait);
    fetched.observe({ type: 'resource' });
    wait();
    const options = { passive: true, signal: signs.signal };
    for (const press of ['keydown', 'pointerdown']) addEventListener(press, wait, options);
    for (const sign of ['wheel', 'touchmove']) addEventListener(sign, beginNow, options);
    // A page that Firefox shows again as it was does not know whether Support has been opened since.
    addEventListener('pagehide', stop, options);
  };
  addEventListener('load', () => {
    // What is kept already has something to say, and so has the page that tells about it; on Support, none goes on coming.
    const isNow =
      navigator.serviceWorker.controller !== null ||
      document.querySelector('[data-kept-copy]') !== null ||
      location.pathname === `${import.meta.env.BASE_URL}support/`;
    (isNow ? begin : beginLater)();
  });
  // A browser must not urge anyone to install the site: its name would stand on the screen of the telephone.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
  });
}
