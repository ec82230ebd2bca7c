import { afterEach, beforeEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  vi.resetModules();
});

/** A page with these colours for the browser’s bar, on a device that keeps these texts. */
async function openPage({
  kept = {},
  metas = [],
}: { kept?: Record<string, string>; metas?: { content: string }[] } = {}) {
  const store = new Map(Object.entries(kept));
  const chosen: Record<string, string> = {};
  const removeAttribute = (name: string) => Reflect.deleteProperty(chosen, name.replace('data-', ''));
  vi.stubGlobal('document', { documentElement: { dataset: chosen, removeAttribute }, querySelectorAll: () => metas });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, text: string) => store.set(name, text),
    removeItem: (name: string) => store.delete(name),
  });
  const { applyStoredChoices } = await import('../../../../src/browser/reading-choices/applied-choices.ts');
  const stored = await import('../../../../src/browser/reading-choices/stored-choices.ts');
  return { ...stored, applyStoredChoices, chosen, store };
}

test.for([
  ['theme', 'dark'],
  ['size', 'larger'],
  ['width', 'narrow'],
  ['face', 'sans'],
] as const)('a choice of %s is applied, said, and kept where the next page looks', async ([name, value]) => {
  const { choose, getChoice, chosen, store } = await openPage();
  expect(choose(name, value)).toBe(true);
  expect(chosen).toEqual({ [name]: value });
  expect(getChoice(name)).toBe(value);
  expect([...store]).toEqual([['reading-choices', `{"${name}":"${value}"}`]]);
});

test('a choice is added to those of another tab', async () => {
  const { choose, chosen, store } = await openPage({ kept: { 'reading-choices': '{"theme":"sepia"}' } });
  choose('size', 'small');
  expect(chosen).toEqual({ theme: 'sepia', size: 'small' });
  expect(store.get('reading-choices')).toBe('{"theme":"sepia","size":"small"}');
});

test('the usual keeps nothing', async () => {
  const { choose, chosen, store } = await openPage({ kept: { 'reading-choices': '{"face":"sans"}' } });
  choose('face', 'serif');
  expect(chosen).toEqual({});
  expect(store.size).toBe(0);
});

test('what is forgotten is neither applied nor kept', async () => {
  const { choose, forgetChoices, chosen, store } = await openPage();
  choose('theme', 'dark');
  choose('width', 'wide');
  forgetChoices();
  expect(chosen).toEqual({});
  expect(store.size).toBe(0);
});

test.for(['{', 'null', '"dark"', '[1,2]', '{"theme":"red"}', '{"theme":{"a":1}}'])(
  'what was kept as %s is the usual',
  async (kept) => {
    const { applyStoredChoices, getChoice } = await openPage({ kept: { 'reading-choices': kept } });
    applyStoredChoices();
    expect(getChoice('theme')).toBe('auto');
  },
);

test('where nothing may be kept, a choice holds for the page and says so', async () => {
  const { choose, chosen } = await openPage();
  const full = () => {
    throw new DOMException('Nothing is kept here.', 'QuotaExceededError');
  };
  for (const storage of [undefined, { getItem: () => null, setItem: full }]) {
    vi.stubGlobal('localStorage', storage);
    expect(choose('theme', 'dark')).toBe(false);
    expect(chosen).toEqual({ theme: 'dark' });
  }
});

test('the browser’s bar follows the paper that is chosen, and is as it was without a choice', async () => {
  const metas = [{ content: '#fff' }, { content: '#000' }];
  const { chosen } = await openPage({ metas });
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'the paper' }));
  const { matchThemeColor } = await import('../../../../src/browser/reading-choices/theme-color.ts');
  chosen['theme'] = 'sepia';
  matchThemeColor();
  expect(metas.map(({ content }) => content)).toEqual(['the paper', 'the paper']);
  delete chosen['theme'];
  matchThemeColor();
  expect(metas.map(({ content }) => content)).toEqual(['#fff', '#000']);
});
