import { expect, test } from 'vitest';
import { findForwards } from '../../../../src/build/forwarding/find-forwards.ts';
import { forwardAnchors } from '../../../../src/build/forwarding/forward-anchors.ts';
import type { MovedEntry } from '../../../../src/content/moved-entries.ts';
import { createSite } from '../create-site.ts';

const retired = { on: '2026-11-24', reason: 'It is told elsewhere.', successor: 'dread' };

/** A page, given what stands in its `main`, with the anchors it had before. */
function forward(path: string, main: string, entries: Partial<MovedEntry>[], promises: string[] = []): string {
  const { site } = createSite({ [path]: `<main>${main}</main>` });
  const moved = entries.map((entry): MovedEntry => ({
    collection: 'sections',
    id: 'dread',
    formerIds: [],
    formerAnchors: {},
    retired: undefined,
    ...entry,
  }));
  forwardAnchors(site, { moved, promises, forwards: findForwards(moved, site.paths, promises) });
  return site.getText(path).replace(/^<main>|<\/main>$/g, '');
}

const fear = [{ formerIds: ['fear'] }];

test('a renamed section keeps all its anchors, where a script need not run', () => {
  expect(forward('index.html', '<h3 id="dread">Dread</h3><p id="dread-it-is-late">It is late.</p>', fear)).toBe(
    '<h3 id="dread"><span id="fear"></span>Dread</h3><p id="dread-it-is-late"><span id="fear-it-is-late"></span>It is late.</p>',
  );
});

test.for([
  ['index.html', '<p id="dreadful">It is.</p>'],
  ['index.html', '<p id="no-dread">It is.</p>'],
  ['index.html', '<svg><path id="dread-line"></path></svg>'],
  ['glossary/index.html', '<p id="dread">A term of the same name.</p>'],
  ['topics/index.html', '<dt id="topic-no-dread">No dread</dt>'],
] as const)('on %s, %s is none of its anchors', ([path, main]) => {
  expect(forward(path, main, fear)).toBe(main);
});

test.for([
  ['sections', 'topics/index.html', '<dt id="topic-dread">Dread</dt>', 'topic-fear'],
  ['glossary', 'topics/index.html', '<dt id="topic-dread">Dread</dt>', 'topic-fear'],
  ['glossary', 'glossary/index.html', '<li id="dread">Dread</li>', 'fear'],
  ['experts', 'experts/index.html', '<h2 id="dread">Dread</h2>', 'fear'],
  ['references', 'references/index.html', '<li id="dread">Dread</li>', 'fear'],
  ['references', 'purposes/rest/index.html', '<li id="rest-finding-dread">It rests.</li>', 'rest-finding-fear'],
  ['countries', 'support/index.html', '<h3 id="lines-dread">Dread</h3>', 'lines-fear'],
  ['support', 'support/index.html', '<p id="dread-it-is-late">It is late.</p>', 'fear-it-is-late'],
] as const)('of %s, on %s, %s is found as %s', ([collection, path, main, old]) => {
  expect(forward(path, main, [{ collection, formerIds: ['fear'] }])).toContain(`<span id="${old}"></span>`);
});

test('an anchor stands where it takes no room: in the first words of what it led to', () => {
  expect(forward('index.html', '<ul id="dread"><li>One</li></ul>', fear)).toBe(
    '<ul id="dread"><li><span id="fear"></span>One</li></ul>',
  );
  expect(forward('index.html', '<section id="dread"><span hidden></span><h2>One</h2></section>', fear)).toBe(
    '<section id="dread"><span hidden></span><h2><span id="fear"></span>One</h2></section>',
  );
});

test('a paragraph that begins in other words keeps the anchor, under every name of its section', () => {
  const entry = { formerIds: ['fear'], formerAnchors: { 'it-was-late': 'it-is-late', gone: 'nowhere' } };
  expect(forward('index.html', '<p id="dread-it-is-late">It is.</p>', [entry])).toBe(
    '<p id="dread-it-is-late"><span id="dread-it-was-late"></span><span id="fear-it-is-late"></span><span id="fear-it-was-late"></span>It is.</p>',
  );
});

test('a note, a finding or a figure that is gone can lead to another anchor', () => {
  const entry = { formerAnchors: { 'fn-why': 'research' } };
  expect(forward('index.html', '<p id="dread-research">Much.</p>', [entry])).toContain(
    '<span id="dread-fn-why"></span>',
  );
});

test('both names of a finding lead on when its section and its work are renamed', () => {
  const entries = [...fear, { collection: 'references' as const, id: 'moran2020', formerIds: ['moran2019'] }];
  const html = forward('motivations/dread/index.html', '<li id="dread-finding-moran2020">It is.</li>', entries);
  for (const old of ['fear-finding-moran2020', 'dread-finding-moran2019', 'fear-finding-moran2019'])
    expect(html).toContain(`<span id="${old}"></span>`);
});

const promised = ['/#rest', '/#rest-it-is-late', '/topics/#topic-rest', '/purposes/rest/#rest-idea', '/about/#rest'];
const rest = [{ id: 'rest', retired }];

test('what is said of a retired section has all its anchors', () => {
  expect(forward('index.html', '<h1>All</h1><li id="rest">Rest was here.</li>', rest, promised)).toBe(
    '<h1>All</h1><li id="rest"><span id="rest-it-is-late"></span>Rest was here.</li>',
  );
  expect(forward('purposes/rest/index.html', '<h1>Rest</h1>', rest, promised)).toBe(
    '<h1><span id="rest-idea"></span>Rest</h1>',
  );
});

test('elsewhere they lead to what is there instead, or to the head of the page', () => {
  expect(forward('topics/index.html', '<h1>Topics</h1><dt id="topic-dread">Dread</dt>', rest, promised)).toContain(
    '<dt id="topic-dread"><span id="topic-rest"></span>',
  );
  expect(forward('topics/index.html', '<h1>Topics</h1>', rest, promised)).toBe(
    '<h1><span id="topic-rest"></span>Topics</h1>',
  );
});

test('a letter under which nothing stands leads to the next, the last to the one before', () => {
  const letters = '<h2 id="letter-b">B</h2><h2 id="letter-d">D</h2>';
  expect(forward('topics/index.html', letters, [], ['/topics/#letter-c', '/topics/#letter-x'])).toBe(
    '<h2 id="letter-b">B</h2><h2 id="letter-d"><span id="letter-c"></span><span id="letter-x"></span>D</h2>',
  );
});

test('leaves a page alone that has lost an anchor for no reason given', () => {
  expect(forward('index.html', '<h1>All</h1>', [], ['/#gone'])).toBe('<h1>All</h1>');
});

test('anchors of a page that was elsewhere are looked for on the one it leads to', () => {
  const html = forward('motivations/dread/index.html', '<h1>Dread</h1><h2 id="letter-b">B</h2>', fear, [
    '/motivations/fear/',
    '/motivations/fear/#letter-a',
  ]);
  expect(html).toContain('<h2 id="letter-b"><span id="letter-a"></span>');
});
