/**
 * Real builds that succeed: a few seconds each, so only what no part alone can show, and all of it in one copy that is built
 * twice. The first time by the server for developing; then corrected, and by hand.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { caddy } from '../hosting/caddy.ts';
import { nginx } from '../hosting/nginx.ts';
import { startServer } from '../hosting/server-process.ts';
import { promised } from '../html/promised-addresses.ts';
import { isMissing } from '../programs.ts';
import { sixthMotivation, thirdPart } from './grown-content.ts';
import { createProjectCopy, type BuildResult } from './project-copy.ts';
import { rename } from './rename.ts';

const project = createProjectCopy(afterAll);
const section = 'content/purposes/attachment-styles.mdx';
const speakers = `name: Harbour Press
authors: [{ name: Ren Sato, url: https://sato.example/ }, { name: Mo Elm }]
editors: [{ name: Cy Hale }]
reviewers: [{ name: Di Moss, role: psychologist }]
funding: Harbour Press paid for it.
contact: mistakes@harbour.example
repository: https://code.example/site
`;
const terms = globSync('content/glossary/*.yaml', { cwd: project.folder }).length;
/** Files, and how their lines end; each with a mark of byte order. */
const savedOtherwise = {
  'content/references/moran2020.json': '\r\n',
  'content/glossary/liking.yaml': '\r',
  'content/motivations/emotional-closure.mdx': '\r',
  'content/purposes/emotional-regulation.mdx': '\r\n',
};
const renamed = 'dist/motivations/fear-of-loss/index.html';

// A build sets up a server too; once that made every build start another, without end.
test('while developing, search works before anything was ever built', async () => {
  const address = await project.develop();
  const page = await fetch(address);
  expect(await page.text()).toContain('Why we go back');
  const search = await fetch(new URL('/search-passages.json', address));
  expect(search.status).toBe(200);
  expect(search.headers.get('content-type')).toBe('application/json');
  const records = await fetch(new URL('/search-records.json', address));
  expect(records.status).toBe(200);
  expect(project.read(renamed)).toContain('Fear of loss');
});

describe('a second build in the same folder', () => {
  let built: BuildResult;
  let html: string;
  let mended: string[];

  beforeAll(async () => {
    project.change({
      file: 'content/motivations/fear-of-loss.mdx',
      find: 'title: Fear of loss',
      replace: 'title: Dread of parting',
    });
    project.change({
      file: section,
      find: /published: .*\nreviewed: .*\nreviewDue: .*/,
      replace: 'published: 2019-01-01\nreviewed: 2019-01-01\nreviewDue: 2020-01-01',
    });
    project.change({ file: section, find: 'Some of us meet an ending', replace: 'There are those who meet an ending' });
    project.change({
      file: section,
      find: 'related:',
      replace: 'formerAnchors: { some-of-us-meet: there-are-those-who }\nrelated:',
    });
    // Saved by other editors on other systems.
    for (const [file, end] of Object.entries(savedOtherwise)) {
      project.change({ file, text: `\uFEFF${project.read(file).replaceAll('\n', end)}` });
    }
    // No quotation has been traced yet and no bookshop pays, so only a copy can show either.
    project.change({
      file: 'content/experts/amir-levine.yaml',
      find: /provenance:\n( {4}.*\n)+/,
      replace: 'provenance:\n    status: traced\n    source: levine2010\n    locator: p. 3\n',
    });
    // Nor is anybody named.
    project.change({
      file: 'content/publisher.yaml',
      find: /^authors: .*\neditors: .*\nreviewers: .*\n/m,
      replace: speakers,
    });
    rename(project, 'motivations', 'hope-for-reconciliation', 'hoping-to-return');
    rename(project, 'references', 'dailey2011', 'dailey2011a');
    rename(project, 'experts', 'dr-fisher', 'helen-fisher');
    project.change({
      file: 'content/glossary/prolactin.yaml',
      find: /$/,
      replace: '\nretired: { on: 2026-11-01, reason: The article names it no more., successor: liking }\n',
    });
    project.change({
      file: 'content/purposes/zebra-time.mdx',
      text: `---\nid: zebra-time\ntitle: Zebra time\ndraft: true\n---\n\nZebras [@zebra2020].\n`,
    });
    project.change({
      file: 'content/changes/zebra.yaml',
      text: 'id: zebra\ndate: 2026-11-30\npublishOn: 2100-01-02\nkind: change\nsummary: Zebras came.\n',
    });
    project.change({
      file: 'content/references/zebra2020.json',
      text: '{ "id": "zebra2020", "type": "book", "title": "Zebras", "publisher": "Zebra Press" }',
    });
    for (const entry of [...sixthMotivation, ...thirdPart]) project.change(entry);
    mended = followTheCheck();
    built = await project.build({ AFFILIATE_TAGS: 'amazon-uk=example-21,bookshop-org=12345' });
    html = project.read('dist/purposes/attachment-styles/index.html');
  }, 1_200_000);

  // Astro keeps a store of the content between builds; a stale one would publish what has been corrected.
  test('shows a changed title and no longer the old one', () => {
    expect(built.exitCode).toBe(0);
    expect(project.read(renamed)).toContain('Dread of parting');
    expect(project.read(renamed)).not.toContain('Fear of loss');
  });

  test('says nothing anywhere of what waits to be published', () => {
    const files = readdirSync(join(project.folder, 'dist'), { recursive: true, encoding: 'utf8' });
    const telling = files.filter(
      (file) =>
        /zebra/i.test(file) ||
        (/\.(?:html|md|json|xml|txt|bib|ris|js)$/.test(file) && /zebra/i.test(project.read(join('dist', file)))),
    );
    expect(files).toContain('sitemap.xml');
    expect(telling).toEqual([]);
  });

  test('reads files as other editors save them', () => {
    const saved = project.read('dist/motivations/emotional-closure/index.html');
    expect(saved).toContain('<p id="emotional-closure-');
    expect(saved).not.toContain('reviewDue');
    expect(project.read('dist/glossary/index.html')).toContain('id="liking"');
    expect(project.read('dist/references/index.html')).toContain('id="moran2020"');
  });

  test('warns of an overdue review', () => {
    const line = project.read(section).split('\n').indexOf('reviewDue: 2020-01-01') + 1;
    expect(built.output).toContain(
      `${section}:${line}  reviewDue 2020-01-01 has passed. Read it again, then set "reviewed" and a new "reviewDue".`,
    );
  });

  test('keeps the anchor of a paragraph that begins in other words', () => {
    expect(html).toContain('id="attachment-styles-there-are-those-who"');
    expect(html).toContain('id="attachment-styles-some-of-us-meet"');
  });

  test('the check has said where texts count the motivations, and what to write', () => {
    expect(mended.filter((line) => line.includes('motivations'))).not.toEqual([]);
    expect(project.read('dist/index.html')).toContain('six motivations');
    expect(project.read('dist/index.html')).not.toMatch(/five\s+motivations/i);
  });

  test('has a sixth motivation, and a third part with one section, by content alone', () => {
    const read = (path: string) => parseHTML(project.read(`dist${path}index.html`)).document;
    const label = (path: string) => getWords(read(path).querySelector('.part-label') ?? read(path).body);
    expect(label('/motivations/habit/')).toMatch(/^Motivation 6 of 6 ·/);
    expect(label('/motivations/emotional-closure/')).toMatch(/^Motivation 1 of 6 ·/);
    expect(label('/settings/parties/')).toMatch(/^Setting 1 of 1 ·/);
    expect(read('/settings/parties/').querySelector('.page')?.getAttribute('data-hue')).toBe('moss');
    const links = [...read('/').querySelectorAll('.contents-part a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/#habit', '/settings/', '/#parties']));
    expect(read('/').querySelectorAll('.overview tbody tr')).toHaveLength(12);
    expect(read('/evidence/').querySelectorAll('.evidence-map thead th')).toHaveLength(13);
    expect(read('/').querySelector('#start')?.textContent).toContain('Twelve');
  });

  test('draws for a section without an emblem one of its place', () => {
    const { document } = parseHTML(project.read('dist/motivations/habit/index.html'));
    expect(getWords(document.querySelector('.section-emblem') ?? document.body)).toBe(
      'A large circle, and a small one where a clock has its six.',
    );
  });

  test('has the new sections in search, exports and the sitemap', () => {
    const added = ['motivations/habit/', 'settings/', 'settings/parties/'];
    const { records, labels } = JSON.parse(project.read('dist/search-records.json')) as {
      records: { path: string }[];
      labels: { part: Record<string, string> };
    };
    const found = records.map(({ path }) => path);
    expect(added.filter((path) => !found.includes(`/${path}`))).toEqual([]);
    expect(labels.part['settings']).toBe('The settings');
    const epub = unzipSync(readFileSync(join(project.folder, 'dist/why-we-go-back.epub')));
    const chapters = strFromU8(
      Object.entries(epub).find(([name]) => name.endsWith('nav.xhtml'))?.[1] ?? new Uint8Array(),
    );
    expect(chapters).toMatch(/Hope for reconciliation[^]*Force of habit[^]*The settings[^]*Parties/);
    for (const file of ['sitemap.xml', 'llms.txt']) {
      const text = project.read(`dist/${file}`);
      expect(added.filter((path) => !text.includes(`/${path}`), file)).toEqual([]);
    }
  });

  test('keeps every address that was promised', () => {
    const pages = promised.filter((address) => !address.includes('#') && !address.endsWith('.pdf'));
    const toFile = (address: string) => join(project.folder, 'dist', address.replace(/\/$/, '/index.html'));
    expect(pages.filter((address) => !existsSync(toFile(address)))).toEqual([]);
  });

  test.each([
    ['index.html', 'hope-for-reconciliation-research', 'hoping-to-return-research'],
    ['motivations/hoping-to-return/index.html', 'hope-for-reconciliation-studies', 'hoping-to-return-studies'],
    ['topics/index.html', 'topic-hope-for-reconciliation', 'topic-hoping-to-return'],
    ['references/index.html', 'dailey2011', 'dailey2011a'],
    ['experts/index.html', 'dr-fisher', 'helen-fisher'],
  ])('on %s, #%s leads to #%s', (file, old, now) => {
    const { document } = parseHTML(project.read(`dist/${file}`));
    expect(document.getElementById(now)?.contains(document.getElementById(old))).toBe(true);
  });

  test('says of a retired term why it is gone, where it was, and nowhere else', () => {
    const { document } = parseHTML(project.read('dist/glossary/index.html'));
    const stone = document.getElementById('prolactin');
    expect(stone && getWords(stone)).toBe(
      'Prolactin was taken out on 1 November 2026. The article names it no more. Instead: “Liking”.',
    );
    expect(stone?.querySelector('a')?.getAttribute('href')).toBe('/glossary/#liking');
    expect(document.querySelectorAll('.term')).toHaveLength(terms - 1);
    expect(project.read('dist/glossary/index.md')).not.toMatch(/prolactin/i);
    expect(project.read('dist/search-records.json')).not.toMatch(/"\/glossary\/#prolactin"/);
  });

  test('lists the new names alone, and keeps no copy of old pages', () => {
    for (const file of ['sitemap.xml', 'llms.txt', 'search-records.json', 'references.json', 'references.bib'])
      expect(project.read(`dist/${file}`), file).not.toMatch(/hope-for-reconciliation|dailey2011\b|formerIds/);
    expect(project.read('dist/sw.js')).not.toContain('"./motivations/hope-for-reconciliation/"');
  });

  test('leads from the old page where a host cannot, with its anchor', () => {
    const page = project.read('dist/motivations/hope-for-reconciliation/index.html');
    const [, script = ''] = /<script>(.*?)<\/script>/.exec(page) ?? [];
    expect(script).toBe('location.replace("/motivations/hoping-to-return/"+location.search+location.hash)');
    const digest = createHash('sha256').update(script).digest('base64');
    const { document } = parseHTML(page);
    const find = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
    expect(find('meta[http-equiv="content-security-policy"]', 'content')).toContain(`script-src 'sha256-${digest}'`);
    expect(find('link[rel=canonical]', 'href')).toBe('https://whywegoback.example/motivations/hoping-to-return/');
    expect(find('meta[name=robots]', 'content')).toBe('noindex');
    expect(find('noscript meta[http-equiv=refresh]', 'content')).toBe('0; url=/motivations/hoping-to-return/');
    expect(find('a', 'href')).toBe('/motivations/hoping-to-return/');
    expect(document.querySelector('a')?.textContent).toBe('Hope for reconciliation');
  });

  describe.each([
    [nginx, 4450],
    [caddy, 4451],
  ] as const)('as a host serves it', (kind, port) => {
    test.skipIf(isMissing(kind.program))(`${kind.program} redirects from old addresses`, async () => {
      const server = await startServer(kind, port, '/', join(project.folder, 'dist'));
      const moves = {
        'motivations/hope-for-reconciliation/': '/motivations/hoping-to-return/',
        'motivations/hope-for-reconciliation/index.md': '/motivations/hoping-to-return/index.md',
        'social/motivations/hope-for-reconciliation.png': '/social/motivations/hoping-to-return.png',
        'figures/strips/hope-for-reconciliation.svg': '/figures/strips/hoping-to-return.svg',
        'rss.xml': '/feed.xml',
      };
      const told = await Promise.all(
        Object.keys(moves).map(async (from) => {
          const { status, headers } = await fetch(server.address + from, { redirect: 'manual' });
          return [from, status, headers.get('Location'), headers.get('X-Content-Type-Options')];
        }),
      );
      await server.stop();
      expect(told).toEqual(Object.entries(moves).map(([from, to]) => [from, 301, to, 'nosniff']));
    });
  });

  test('warns no longer that there is no contact', () => {
    expect(built.output.join('\n')).not.toContain('no contact is configured');
  });

  test('says who speaks, to readers and to machines', () => {
    const about = parseHTML(project.read('dist/about/index.html')).document;
    const lines = [...about.querySelectorAll('.who-speaks > div')].map(getWords);
    expect(lines).toEqual([
      'Written by: Ren Sato, Mo Elm',
      'Edited by: Cy Hale',
      'Reviewed by: Di Moss (psychologist)',
      'Published by: Harbour Press',
      'Paid for by: Harbour Press paid for it. Some links to bookshops are paid for.',
      'Conflicts of interest: No declaration is recorded in this edition.',
      'To report a mistake: Write to mistakes@harbour.example and name the page. Corrections are recorded in the project’s repository, where its text and code are kept.',
    ]);
    for (const words of [
      '"author":[{"@type":"Person","name":"Ren Sato","url":"https://sato.example/"},{"@type":"Person","name":"Mo Elm"}]',
      '"editor":[{"@type":"Person","name":"Cy Hale"}]',
      '"reviewedBy":[{"@type":"Person","name":"Di Moss","jobTitle":"psychologist"}]',
      '"name":"Harbour Press"',
    ]) {
      expect(html).toContain(words);
    }
    expect(about.body.innerHTML).toContain(
      '"contactPoint":{"@type":"ContactPoint","contactType":"corrections","email":"mistakes@harbour.example"}',
    );
    const markdown = project.read('dist/about/index.md');
    expect(markdown).toContain('[mistakes@harbour.example](mailto:mistakes@harbour.example)');
    expect(markdown).not.toContain('bookshops');
    expect(
      project
        .read('dist/feed.xml')
        .match(/<name>.*?<\/name>/g)
        ?.slice(0, 3),
    ).toEqual(['<name>Harbour Press</name>', '<name>Ren Sato</name>', '<name>Mo Elm</name>']);
    expect(project.read('dist/.well-known/security.txt')).toBe(`Contact: mailto:mistakes@harbour.example
Expires: 2027-11-24T00:00:00Z
Preferred-Languages: en
Canonical: https://whywegoback.example/.well-known/security.txt
`);
  });

  test('is not stopped where there is no browser to print with, and offers no PDF', () => {
    expect(built.output.join('\n')).toContain('no browser found, so why-we-go-back.pdf is not made.');
    expect(project.read('dist/booklet/index.html')).not.toContain('.pdf');
  });

  test('says where a traced quotation stands', () => {
    expect(html).toContain('<blockquote class="quoted">');
    expect(html).toContain('Levine &amp; Heller, 2010, p.\u00a03');
    expect(html).toContain('"@type":"Quotation"');
    expect(project.read('dist/purposes/emotional-regulation/index.html')).not.toContain('"Quotation"');
  });

  test('says of a paid link that it is one', () => {
    for (const page of [html, project.read('dist/index.html')]) {
      const [notice, ...cards] = findPaid(page);
      expect(notice?.textContent).toContain('a book is recommended with a paid link');
      expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/about/#paid-links');
      expect(cards.map(getWords)).toEqual([
        'Amazon.co.uk (paid link). As an Amazon Associate I earn from qualifying purchases.',
        'Bookshop.org (paid link). This shop pays this site a commission on what you buy there after following the link.',
      ]);
      const links = cards.map((card) => card.querySelector('a'));
      expect(links.map((link) => link?.getAttribute('rel'))).toEqual([
        'sponsored noopener noreferrer',
        'sponsored noopener noreferrer',
      ]);
      expect(links.map((link) => link?.getAttribute('href'))).toEqual([
        'https://www.amazon.co.uk/s?k=9781101475164&tag=example-21',
        'https://bookshop.org/a/12345/9781101475164',
      ]);
    }
    expect(project.read('dist/about/index.html')).toContain('id="paid-links"');
    // Neither paper nor search sells anything.
    for (const file of ['booklet/index.html', 'colophon/index.html', 'search-records.json']) {
      expect(project.read(`dist/${file}`)).not.toMatch(/data-paid|paid link|Associate|commission/);
    }
  });
});

/** Mends the numbers that the check finds wrong, each as its message says; returns these. */
function followTheCheck(): string[] {
  const problems = checkContent(project.folder, '2026-12-01');
  const followed = problems.flatMap(({ file, line, message }) => {
    const [, said, right = ''] = /^says "(.+?)";.*? Write "(.+?)"/.exec(message) ?? [];
    if (said === undefined) return [];
    project.change({ file, find: new RegExp(said.replaceAll(' ', String.raw`\s+`)), replace: right });
    return [`${file}:${line}  ${message}`];
  });
  // A number may be among the words that make an anchor.
  for (const { file, message } of checkContent(project.folder, '2026-12-01')) {
    const [, line] = /To keep its anchor write "(.+?)" under "formerAnchors"/.exec(message) ?? [];
    if (line !== undefined)
      project.change({ file, find: /^formerAnchors:\n/m, replace: `formerAnchors:\n  ${line}\n` });
  }
  return followed;
}

/** What a page marks as paid, in order. */
const findPaid = (html: string) => [...parseHTML(html).document.querySelectorAll('[data-paid]')];

const getWords = ({ textContent }: Element) => textContent.replaceAll(/\s+/g, ' ').trim();
