import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findKept, forgetKept, keepInEntry } from '../../../../src/browser/search/history-entry.ts';

/** Copies what is kept as a browser does. */
const history = {
  state: null as unknown,
  replaceState: (state: unknown) => void (history.state = structuredClone(state)),
};
const query = { text: 'rest', filters: { kind: 'term' } };

beforeEach(() => {
  history.state = 3;
  vi.stubGlobal('history', history);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('an entry keeps a query until it is to forget it', () => {
  expect(findKept()).toEqual({});
  keepInEntry({ query });
  expect(findKept().query).toEqual(query);
  keepInEntry({ top: 40 });
  expect(findKept().query).toBeUndefined();
  expect(findKept().top).toBe(40);
  forgetKept();
  expect(history.state).toBe(3);
  forgetKept();
  expect(history.state).toBe(3);
});

test('the number of its place still compares as the inline script compares it', () => {
  keepInEntry({ query });
  keepInEntry({ query });
  const compare = (length: number) =>
    runInNewContext('[state==length,state<length]', { state: history.state, length }) as boolean[];
  expect(compare(3)).toEqual([true, false]);
  expect(compare(4)).toEqual([false, true]);
});

test('an entry without a place, as a link within a page makes it, keeps a query as well', () => {
  history.state = null;
  keepInEntry({ query });
  expect(findKept().query).toEqual(query);
});
