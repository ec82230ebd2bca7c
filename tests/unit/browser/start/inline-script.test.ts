/** The script within every page, run against a window that only notes what is asked of it. What browsers make of it is theirs. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inlineScript } from '../../../../src/browser/start/inline-script.ts';

interface Page {
  path?: string;
  /** What the device keeps, and what the tab remembers. */
  kept?: Record<string, string>;
  remembered?: Record<string, string>;
  /** How the reader came. */
  type?: 'navigate' | 'back_forward';
  /** What is open that Esc closes. */
  isSomethingOpen?: boolean;
  /** What the entry of the history keeps. There are three entries. */
  state?: unknown;
}

/** Something that keeps texts by name, as the stores of a browser do. */
const createStore = (texts: Record<string, string>) =>
  Object.defineProperties({ ...texts } as Record<string, string>, {
    removeItem: {
      value(this: Record<string, string>, name: string) {
        Reflect.deleteProperty(this, name);
      },
    },
  });

/** Opens a page of the site, and gives its reader a keyboard and the link. */
function open({
  path = '/',
  kept = {},
  remembered = {},
  type = 'navigate',
  isSomethingOpen = false,
  state = null,
}: Page = {}) {
  const went: string[] = [];
  const listeners = new Map<string, (event: object) => void>();
  const root = { hidden: 0, dataset: {} as Record<string, string> };
  const localStorage = createStore(kept);
  const sessionStorage = createStore(remembered);
  const go = (how: string) => (address: string) => went.push(`${how} ${address}`);
  const pushed: unknown[] = [];
  const history = {
    length: 3,
    state,
    replaceState: (next: unknown) => void (history.state = next),
    pushState: (next: unknown) => pushed.push(next),
  };
  runInNewContext(inlineScript, {
    document: { documentElement: root, querySelector: () => (isSomethingOpen ? {} : null) },
    location: { pathname: path, replace: go('replaces the page with'), assign: go('follows a link to') },
    performance: { getEntriesByType: () => [{ type }] },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    history,
    localStorage,
    sessionStorage,
    navigator: {},
  });
  const tell = (name: string, event: object) => listeners.get(name)?.({ preventDefault: () => undefined, ...event });
  const press = (key: string, timeStamp: number, more = {}) => {
    tell('keydown', { key, timeStamp, ...more });
    tell('keyup', { key });
  };
  const click = (more = {}) => {
    tell('click', { target: { closest: (selector: string) => (selector === '[data-leave]' ? {} : null) }, ...more });
  };
  return { went, root, history, pushed, localStorage, sessionStorage, tell, press, click };
}

const left = ['replaces the page with https://www.wikipedia.org/'];

test('Leave replaces the page, hides it at once, and forgets all that is kept', () => {
  const kept = { 'reading-choices': '{}', 'keep-no-copy': '', other: 'of a neighbour' };
  const { click, went, root, localStorage, sessionStorage } = open({ kept });
  click();
  expect(went).toEqual(left);
  expect(root.hidden).toBe(1);
  expect({ ...localStorage }).toEqual({ other: 'of a neighbour' });
  expect({ ...sessionStorage }).toEqual({});
});

test.for([
  ['the last entry', Object.assign([3], { query: 'rest' }), []],
  ['an earlier entry', Object.assign([2], { query: 'rest' }), [0]],
] as const)('Leave takes out what %s of the history keeps, and what Forward would lead to', ([, state, entries]) => {
  const { click, history, pushed } = open({ state });
  expect(history.state).toBe(state);
  click();
  expect(history.state).toBe(0);
  expect(pushed).toEqual(entries);
});

test('a page that Back leads to after leaving keeps nothing, either', () => {
  const { went, history, pushed } = open({ type: 'back_forward', state: Object.assign([2], { query: 'rest' }) });
  expect(went).toEqual(left);
  expect(history.state).toBe(0);
  expect(pushed).toEqual([]);
});

test.for(['ctrlKey', 'metaKey', 'shiftKey'])('Leave pressed with %s is a plain link', (key) => {
  const { click, went } = open();
  click({ [key]: true });
  expect(went).toEqual([]);
});

test.for([
  ['499 milliseconds apart', 499, left],
  ['500 milliseconds apart', 500, []],
] as const)('two presses of Esc %s', ([, apart, leads]) => {
  const { press, went } = open();
  press('Escape', 1000);
  press('Escape', 1000 + apart);
  expect(went).toEqual(leads);
});

test('one press of Esc leaves nothing, however soon it comes', () => {
  const { press, went } = open();
  press('Escape', 1);
  expect(went).toEqual([]);
});

test.for([
  ['is held down', { repeat: true }, {}],
  ['ends a composition', { isComposing: true }, {}],
  ['ends a composition, as older browsers tell', { keyCode: 229 }, {}],
  ['closes what is open', {}, { isSomethingOpen: true }],
] as const)('an Esc that %s does not count', ([, more, page]) => {
  const { press, went } = open(page);
  press('Escape', 1000, more);
  press('Escape', 1100, more);
  expect(went).toEqual([]);
});

test('an Esc that ended a composition just before does not count', () => {
  const { press, tell, went } = open();
  press('Escape', 1000);
  tell('compositionend', {});
  press('Escape', 1100);
  expect(went).toEqual([]);
});

test('after a composition was cancelled, one Esc too many does not count, and two after it do', () => {
  const { press, tell, went } = open();
  press('Escape', 1000, { isComposing: true });
  tell('compositionend', {});
  press('Escape', 1100);
  press('Escape', 1200);
  expect(went).toEqual([]);
  press('Escape', 1300);
  expect(went).toEqual(left);
});

test('where the composition ends before its key is told, that key and one more do not count', () => {
  const { press, tell, went } = open();
  tell('compositionend', {});
  press('Escape', 1000, { keyCode: 229 });
  press('Escape', 1100);
  press('Escape', 1200);
  expect(went).toEqual([]);
  press('Escape', 1300);
  expect(went).toEqual(left);
});

test('a word that was composed is no reason to stay', () => {
  const { press, tell, went } = open();
  tell('compositionend', {});
  tell('keyup', { key: 'Enter' });
  press('Escape', 1000);
  press('Escape', 1100);
  expect(went).toEqual(left);
});

test('another key or a press of the pointer parts two presses of Esc', () => {
  const { press, tell, went } = open();
  press('Escape', 1000);
  press('a', 1100);
  press('Escape', 1200);
  tell('pointerdown', {});
  press('Escape', 1300);
  expect(went).toEqual([]);
});

test.for([
  ['who comes by Back to a tab that has forgotten', { type: 'back_forward' }, left],
  ['who comes by Back to a tab that reads', { type: 'back_forward', remembered: { here: '1' } }, []],
  ['who comes on purpose', {}, []],
] as const)('%s is sent away, or not', ([, page, leads]) => {
  expect(open(page).went).toEqual(leads);
});

test('a page that was kept as it was sends away from a tab that has forgotten', () => {
  const { tell, went, sessionStorage } = open();
  tell('pageshow', { persisted: true });
  expect(went).toEqual([]);
  delete sessionStorage['here'];
  tell('pageshow', { persisted: true });
  expect(went).toEqual(left);
});

test.for([
  ['/', {}, '1'],
  ['/support/', {}, '2'],
  ['/about/', { here: '2' }, '2'],
] as const)('on %s, a tab that remembered %o remembers %s', ([path, remembered, now]) => {
  expect({ ...open({ path, remembered }).sessionStorage }).toEqual({ here: now });
});

test('applies each choice that is kept', () => {
  const choices = { theme: 'sepia', size: 'large', width: 'wide', face: 'sans' };
  const { root } = open({ kept: { 'reading-choices': JSON.stringify({ ...choices, colour: 'red' }) } });
  expect(root.dataset).toEqual(choices);
});

test.for(['{"theme":', 'null', '"dark"', '[1,2]', '{"other":"x"}'])('what is kept as %s is no choice', (kept) => {
  const { root, click, went } = open({ kept: { 'reading-choices': kept } });
  expect(root.dataset).toEqual({});
  click();
  expect(went).toEqual(left);
});
