// On the page about the site: says whether there is an offline copy, with a button to save or remove it.
import { allowOfflineCopy, refuseOfflineCopy, removedEvent } from './offline-copy.ts';

const states = {
  saved: { text: 'A copy is kept on this device.', action: 'Remove the kept copy' },
  fetching: { text: 'A copy is being fetched.', action: 'Keep no copy' },
  none: { text: 'No copy is kept on this device.', action: 'Keep a copy for reading offline' },
  removed: { text: 'Removed. No copy is kept on this device.', action: 'Keep a copy for reading offline' },
  failed: { text: 'The copy could not be kept; nothing is left of it.', action: 'Try again' },
};
type State = keyof typeof states;

let state: State = 'none';
const status = document.createElement('span');
status.role = 'status';
const button = document.createElement('button');
button.type = 'button';
button.className = 'text-button';

function show(next: State): void {
  state = next;
  status.textContent = states[next].text;
  button.textContent = states[next].action;
}

function follow(registration: ServiceWorkerRegistration | undefined): void {
  const worker = registration?.installing;
  if (registration?.active || !worker) {
    show(registration?.active ? 'saved' : 'none');
    return;
  }
  show('fetching');
  worker.addEventListener('statechange', () => {
    if (state !== 'fetching') return;
    if (worker.state === 'activated') show('saved');
    else if (worker.state === 'redundant') show('failed');
  });
}

async function press(): Promise<void> {
  if (state === 'saved' || state === 'fetching') {
    show('removed');
    await refuseOfflineCopy();
  } else {
    follow(await allowOfflineCopy());
  }
}

button.addEventListener('click', () => {
  press().catch(() => {
    show('failed');
  });
});

addEventListener(removedEvent, () => {
  show('removed');
});

/**
 * Shows the controls, on the page that has a place for them.
 * @param registration Of the service worker; undefined while there is none.
 */
export function showControls(registration: ServiceWorkerRegistration | undefined): void {
  follow(registration);
  document.querySelector('[data-kept-copy]')?.append(status, ' ', button);
}
