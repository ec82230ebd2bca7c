// When the page has loaded and the browser is idle, keeps a copy of the site for reading offline.
if (import.meta.env.KEEPS_COPY && import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Safari cannot say when it is idle.
    ((globalThis.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(() => {
      import('../offline/follow-copy.ts').then(({ followCopy }) => followCopy()).catch(() => undefined);
    });
  });
  // A browser must not urge anyone to install the site: its name would stand on the screen of the telephone.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
  });
}
