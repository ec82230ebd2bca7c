import { expect, test } from 'vitest';
import { keepPromises } from '../../../../src/build/forwarding/keep-promises.ts';
import { createSite } from '../create-site.ts';

const page = '<main id="main"><h1>All</h1><p id="rest">Rest.</p><svg><path id="line"></path></svg></main>';
const forwards = [
  { from: 'motivations/fear/', to: 'motivations/dread/' },
  { from: 'figures/old.svg', to: 'about/' },
];

/** What the step says of a site of these pages that promised these addresses. */
function keep(promises: string[], files: Record<string, string> = {}): string | undefined {
  const { site } = createSite({ 'index.html': page, 'motivations/dread/index.html': page, ...files });
  return keepPromises(site, { promises, forwards });
}

const all = ['/', '/#rest', '/motivations/dread/', '/motivations/dread/#rest'];

test.for([
  ['pages and anchors that are there', ['/', '/#rest', '/motivations/dread/#rest']],
  [
    'old addresses that lead on, and anchors where they lead',
    ['/motivations/fear/', '/motivations/fear/#rest', '/figures/old.svg'],
  ],
  ['the PDF, which is made last and not everywhere', ['/why-we-go-back.pdf']],
] as const)('keeps %s', ([, promises]) => {
  expect(keep([...all, ...promises])).toBeUndefined();
});

test.for(['/gone/', '/#gone', '/gone/#rest', '/motivations/fear/#gone', '/figures/gone.svg', '/index.md'])(
  'stops where %s is gone, and says what to write',
  (address) => {
    expect(() => keep([...all, address])).toThrow(
      `has lost addresses that it has published (content/promises.txt):\n\n  ${address}\nWhat was renamed needs its old id: write “formerIds: [old-id]”`,
    );
  },
);

test('names what is lost, though not without end', () => {
  const lost = Array.from({ length: 30 }, (_, i) => `/#gone-${i}`);
  expect(() => keep([...all, ...lost])).toThrow(/\/#gone-19\n {2}and 10 more/);
});

test('says of what is new that it is not promised yet', () => {
  expect(keep(all.slice(1))).toBe('/ is not promised yet: “npm run promise” adds what is new to content/promises.txt');
  expect(keep(all, { 'rest/index.html': page })).toBe(
    '2 addresses, such as /rest/, are not promised yet: “npm run promise” adds what is new to content/promises.txt',
  );
});

test('says nothing of what nobody keeps: lost pages, old anchors, drawings', () => {
  const files = {
    '404.html': page,
    'offline/index.html': page,
    'index.html': `${page}<main><span id="old"></span></main>`,
  };
  expect(keep(all, files)).toBeUndefined();
});

test('a site that has promised nothing yet is not asked to', () => {
  expect(keep([])).toBeUndefined();
});
