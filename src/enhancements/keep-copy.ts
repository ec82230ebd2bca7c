// Keeps a copy of the site for reading offline: once the page has loaded, the reader has begun to do something, and the
// browser is idle. Who only glances at the page fetches nothing more than the page.
if (import.meta.env.KEEPS_COPY && import.meta.env.PROD && 'serviceWorker' in navigator) {
  const begin = () => {
    // Safari cannot say when it is idle.
    ((globalThis.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(() => {
      import('../offline/follow-copy.ts').then(({ followCopy }) => followCopy()).catch(() => undefined);
    });
  };
  addEventListener('load', () => {
    // What is kept already has something to say, and so has the page that tells about it.
    if (navigator.serviceWorker.controller !== null || document.querySelector('[data-kept-copy]') !== null) {
      begin();
      return;
    }
    const signs = new AbortController();
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
      const listen = () => {
        signs.abort();
        begin();
      };
      addEventListener(sign, listen, { passive: true, signal: signs.signal });
    }
  });
  // A browser must not urge anyone to install the site: its name would stand on the screen of the telephone.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
  });
}
