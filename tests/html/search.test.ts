/** What search in the browser is given, and the index of topics, which lists the same words. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { lightenDangerLists } from '../../src/build/search-index/lighten-danger-lists.ts';
import { readDangerModule } from '../../src/build/search-index/read-danger-lists.ts';
import { packLists } from '../../src/lib/danger/packed-lists.ts';
import { getCountryId } from '../../src/lib/site/addresses.ts';
import { getPassagePath, type PagePassages } from '../../src/lib/search-records/passages.ts';
import type { SearchData, SearchKind } from '../../src/lib/search-records/search-data.ts';
import { builtAddresses } from './built-addresses.ts';
import { dist, getPage, pages, sectionPages } from './built-site.ts';
import { claims, experts, percentages, references, sections, siteName, terms, writtenPages } from './content-files.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('what search can find', () => {
  const file = read('search-records.json');
  const { records, fillerWords, synonyms, labels } = JSON.parse(file) as SearchData;
  const getPaths = (kind: SearchKind) => records.filter((record) => record.kind === kind).map(({ path }) => path);

  test('is every section, term, person and work', () => {
    expect(getPaths('section').toSorted()).toEqual(sectionPages.map(({ path }) => path).toSorted());
    expect(getPaths('term').toSorted()).toEqual(terms.map(({ id }) => `/glossary/#${id}`).toSorted());
    expect(getPaths('person').toSorted()).toEqual(experts.map(({ id }) => `/experts/#${id}`).toSorted());
    expect(getPaths('study').toSorted()).toEqual(references.map(({ id }) => `/references/#${id}`).toSorted());
  });

  test('leads to pages and anchors that are there', () => {
    expect(records.map(({ path }) => path).filter((path) => !builtAddresses.has(path))).toEqual([]);
  });

  test('leads to each of them once', () => {
    const paths = records.map(({ path }) => path);
    expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
  });

  test('leads to the passages that say where to find help', () => {
    expect(getPaths('page')).toEqual(expect.arrayContaining(['/support/', '/support/#safety', '/support/#consent']));
  });

  test('is every share, by its number and whom it counts', () => {
    const shares = percentages.map(({ id, label, base, what }) => ({
      path: `/evidence/#${id}`,
      title: expect.stringMatching(new RegExp(`^${label} of ${base}$`, 'i')) as string,
      text: `${what}.`,
    }));
    for (const share of shares) expect(records).toContainEqual(expect.objectContaining(share));
  });

  test('is every general claim, quoted, with its verdict', () => {
    for (const { id, text, verdict } of claims.filter(({ general }) => general !== undefined)) {
      const record = records.find(({ path }) => path === `/claims/#${id}`);
      expect(record).toMatchObject({
        title: `“${text}”`,
        text: expect.stringMatching(new RegExp(`^${verdict}`, 'i')) as string,
      });
    }
  });

  test('leaves out the whole article, which holds everything twice', () => {
    expect(records.filter(({ path }) => /^\/(#|$)/.test(path))).toEqual([]);
  });

  test.for(records.filter(({ kind }) => kind === 'section'))('$title has many aliases and voices', (section) => {
    expect(section.aliases.length).toBeGreaterThanOrEqual(15);
    expect(section.voices.length).toBeGreaterThanOrEqual(15);
  });

  test.for(['aliases', 'voices'] as const)('repeats none of the %s of an entry', (field) => {
    const repeated = records.flatMap((record) => {
      const lines = record[field].map((line) => line.toLowerCase());
      return lines.filter((line, i) => lines.indexOf(line) !== i).map((line) => `${record.path} ${line}`);
    });
    expect(repeated).toEqual([]);
  });

  test('is known by the further words of each section, and of nothing else', () => {
    const worded = records.filter(({ words }) => words !== '');
    expect(worded.map(({ path }) => path)).toEqual(getPaths('section'));
  });

  test('can be narrowed by names a reader understands', () => {
    const people = records.flatMap(({ facets }) => facets.expert);
    expect([...new Set(people)].toSorted()).toEqual(Object.keys(labels.expert).toSorted());
    expect(labels.part).toEqual({ motivations: 'Motivations', purposes: 'Psychological purposes' });
  });

  test('comes with the words that search passes over and the words that stand for one another', () => {
    expect(fillerWords).toEqual(expect.arrayContaining(['why', 'do', 'i']));
    expect(synonyms).toContainEqual(expect.arrayContaining(['afraid', 'scared']));
  });

  test('weighs no more than a reader can wait for', () => {
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(31_500);
  });
});

describe('what the search box knows of danger', () => {
  const { lists, help } = readDangerModule(fileURLToPath(new URL('../..', import.meta.url)));
  const light = lightenDangerLists(lists);
  const script = globSync('_astro/search-panel.*.js', { cwd: dist })
    .map((file) => read(file))
    .join('');

  test('travels with its script', () => {
    for (const { phrases, unless } of light.dangers) {
      expect(script).toContain(packLists(phrases).slice(1, -1));
      expect(script).toContain(packLists(unless).slice(1, -1));
    }
    expect(script).toContain(packLists(light.words.sets).slice(1, -1));
    for (const { emergency } of help) expect(script).toContain(emergency[0]?.label);
  });

  test('leads to passages of support, and to countries, that are there', () => {
    const paths = [
      ...lists.dangers.map(({ passage }) => `/support/#${passage}`),
      ...help.map(({ id }) => `/support/#${getCountryId(id)}`),
    ];
    expect(paths.filter((path) => !builtAddresses.has(path))).toEqual([]);
  });

  test('is numbers for each danger in most countries, and for an emergency in all', () => {
    expect(help.filter(({ emergency }) => emergency.length === 0)).toEqual([]);
    for (const { need } of lists.dangers) {
      expect(help.filter(({ lines }) => (lines[need] ?? []).length > 0).length, need).toBeGreaterThan(help.length / 2);
    }
  });
});

test('the quiet line to support stands where there is no script', () => {
  for (const path of ['/search/', '/topics/']) {
    const prompt = getPage(path).document.querySelector('.search-prompt');
    expect(prompt?.textContent).toContain('Afraid of someone, or thinking of not being here? Support');
    expect(prompt?.querySelector('a')?.getAttribute('href')).toBe('/support/');
  }
});

describe('the passages that search reads where no record has an answer', () => {
  const files = ['search-passages.json', 'search-accounts.json'].map(read);
  const written = files.flatMap((file) => JSON.parse(file) as PagePassages[]);
  const addresses = written.flatMap((page) => page.passages.map((passage) => getPassagePath(page, passage)));

  test('are those of every page that is listed, but of the article, which the sections repeat, and the topics', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    expect(written.map(({ path }) => path).toSorted()).toEqual(
      listed.filter((path) => !['/', '/topics/'].includes(path)).toSorted(),
    );
  });

  test('lead to anchors that are there, each once', () => {
    expect(addresses.filter((path) => !builtAddresses.has(path))).toEqual([]);
    expect(addresses.filter((path, i) => addresses.indexOf(path) !== i)).toEqual([]);
  });

  test('begin anew at every work, term and person', () => {
    const entries = [
      ...references.map(({ id }) => `/references/#${id}`),
      ...terms.map(({ id }) => `/glossary/#${id}`),
      ...experts.map(({ id }) => `/experts/#${id}`),
    ];
    expect(entries.filter((path) => !addresses.includes(path))).toEqual([]);
  });

  test('hold with the records every word of the pages', () => {
    const known = new Set(`${files.join(' ')} ${read('search-records.json')}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    const lost = written.flatMap(({ path }) => {
      const paragraphs = [...getPage(path).document.querySelectorAll('main :is(p, dd, td)')];
      // What the build leaves out says nothing of its page: other tests name it.
      const said = paragraphs.filter((each) => each.closest(unsaid) === null && each.querySelector(unsaid) === null);
      const words = said.flatMap(({ textContent }) => textContent.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
      return words.filter((word) => !known.has(word)).map((word) => `${path} ${word}`);
    });
    expect(lost).toEqual([]);
  });

  test('weigh no more than a reader can wait for', () => {
    const [first = 0, second = 0] = files.map((file) => brotliCompressSync(file).length);
    expect(first).toBeLessThanOrEqual(36_500);
    expect(second).toBeLessThanOrEqual(22_000);
  });

  test.for(pages)('leave nothing on $path that they alone were read by', ({ html }) => {
    expect(html).not.toContain('data-indexed');
  });
});

/** What is of use on the page alone, or stands elsewhere as well. */
const unsaid = [
  'nav, button, details, .citations, .margin-note, .section-strip, .section-ways, .page-dates, .reference-uses',
  '.downloads, .part-label, .finding-samples, .section-emblem, [class*="figure"]',
].join(', ');

describe('the description for a browser’s address bar', () => {
  const text = read('opensearch.xml');
  const { documentElement } = new DOMParser().parseFromString(text, 'text/xml');
  const template = documentElement.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '';

  // The parser mends what is no XML and does not say so; what it had to mend, it would not write back alike.
  test('is XML', () => {
    const [, body] = text.trim().split('?>\n');
    expect(documentElement.toString().replaceAll(' />', '/>')).toBe(body);
  });

  test('has a name and says what is searched', () => {
    expect(documentElement.querySelector('ShortName')?.textContent).toBe(siteName);
    expect(documentElement.querySelector('Description')?.textContent.length).toBeGreaterThan(40);
  });

  test('sends the words to the search page under the address of the site', () => {
    const site = getPage('/').document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(site).toMatch(/^https:\/\/[^/]+\/$/);
    expect(template).toBe(`${site}search/?q={searchTerms}`);
  });

  test.for(pages)('is named on $path', ({ document }) => {
    const link = document.querySelector('link[rel="search"]');
    expect(link?.getAttribute('href')).toBe('/opensearch.xml');
    expect(link?.getAttribute('type')).toBe('application/opensearchdescription+xml');
  });
});

describe('the index of topics', () => {
  const topics = [...getPage('/topics/').document.querySelectorAll('.topic')].map((topic) => ({
    heading: topic.querySelector('dt')?.textContent.trim() ?? '',
    id: topic.querySelector('dt')?.id ?? '',
    paths: [...topic.querySelectorAll(':is(dt, dd:not(.topic-see-also)) a')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    seeAlso: [...topic.querySelectorAll('.topic-see-also a')].map((link) => ({
      heading: link.textContent,
      path: link.getAttribute('href') ?? '',
    })),
  }));
  /** Two headings that differ in capitals, quotation marks or hyphens alone are one. */
  const toPlain = (heading: string) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const lines = new Set(topics.flatMap(({ heading, paths }) => paths.map((path) => `${toPlain(heading)} ${path}`)));
  const findMissing = (headings: string[], path: string) =>
    headings.map((heading) => `${toPlain(heading)} ${path}`).filter((line) => !lines.has(line));

  test('leads from every title and alias to its section', () => {
    const missing = sections.flatMap(({ part, id, title, aliases }) =>
      findMissing([title, ...aliases], `/${part}/${id}/`),
    );
    expect(missing).toEqual([]);
  });

  test('leads from every term and alias to the glossary', () => {
    const missing = terms.flatMap(({ id, term, aliases }) => findMissing([term, ...aliases], `/glossary/#${id}`));
    expect(missing).toEqual([]);
  });

  test('leads from every alias of a page to the page', () => {
    expect(writtenPages.flatMap(({ id, aliases }) => findMissing(aliases ?? [], `/${id}/`))).toEqual([]);
  });

  test('leads from every person’s last name to their entry', () => {
    const unfiled = experts.filter(({ id, name }) => {
      const start = `${name.split(' ').at(-1) ?? name}, `;
      return !topics.some(({ heading, paths }) => heading.startsWith(start) && paths.includes(`/experts/#${id}`));
    });
    expect(unfiled.map(({ name }) => name)).toEqual([]);
  });

  test('has an anchor for every section, term and person', () => {
    const named = topics.filter(({ id }) => id !== '').flatMap(({ paths }) => paths);
    const expected = [
      ...sections.map(({ part, id }) => `/${part}/${id}/`),
      ...terms.map(({ id }) => `/glossary/#${id}`),
      ...experts.map(({ id }) => `/experts/#${id}`),
    ];
    expect(expected.filter((path) => !named.includes(path))).toEqual([]);
  });

  test('says to see also lines that are there, by their headings', () => {
    const pointers = topics.flatMap(({ seeAlso }) => seeAlso);
    const headings = new Map(topics.map(({ id, heading }) => [`#${id}`, heading]));
    expect(pointers.filter(({ path, heading }) => headings.get(path) !== heading)).toEqual([]);
    expect(pointers.length).toBeGreaterThan(sections.length);
  });

  test('says of no line to see itself, nor another twice', () => {
    const wrong = topics.filter(({ id, seeAlso }) => {
      const paths = seeAlso.map(({ path }) => path);
      return paths.includes(`#${id}`) || new Set(paths).size < paths.length;
    });
    expect(wrong).toEqual([]);
  });
});
