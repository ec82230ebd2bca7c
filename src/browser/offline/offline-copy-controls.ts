// On the page about privacy: says whether a copy is kept on this device, and removes it or keeps one.
import { allowCopy, refuseCopy, removedEvent } from './offline-copy.ts';

const states = {
  kept: { says: 'A copy is kept on this device.', offers: 'Remove the kept copy' },
  coming: { says: 'A copy is being fetched.', offers: 'Keep no copy' },
  none: { says: 'No copy is kept on this device.', offers: 'Keep a copy for reading offline' },
  removed: { says: 'Removed. No copy is kept on this device.', offers: 'Keep a copy for reading offline' },
  failed: { says: 'The copy could not be kept; nothing is left of it.', offers: 'Try again' },
};
type State = keyof typeof states;

let state: State = 'none';
const said = document.createElement('span');
said.role = 'status';
const button = document.createElement('button');
button.type = 'button';
button.className = 'text-button';

function show(next: State): void {
  state = next;
  said.textContent = states[next].says;
  button.textContent = states[next].offers;
}

function follow(registration: ServiceWorkerRegistration | undefined): void {
  const worker = registration?.installing;
  if (registration?.active || !worker) {
    show(registration?.active ? 'kept' : 'none');
    return;
  }
  show('coming');
  worker.addEventListener('statechange', () => {
    if (state !== 'coming') return;
    if (worker.state === 'activated') show('kept');
    else if (worker.state === 'redundant') show('failed');
  });
}

async function press(): Promise<void> {
  if (state === 'kept' || state === 'coming') {
    show('removed');
    await refuseCopy();
  } else {
    follow(await allowCopy());
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
 * @param registration What keeps the copy; undefined while nothing does.
 */
export function showControls(registration: ServiceWorkerRegistration | undefined): void {
  follow(registration);
  document.querySelector('[data-kept-copy]')?.append(said, ' ', button);
}
