/** Who speaks: said wherever it is said as `content/publisher.yaml` has it, and nobody else is named. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dist, getPage, getText, pages, sectionPages } from './built-site.ts';
import { publisher, siteName, siteSlug } from './content-files.ts';
import { getGraph, getNodes } from './graph.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const { name: publisherName = siteName, authors = [], reviewers = [], contact } = publisher;
const names = authors.length > 0 ? authors.map(({ name }) => name) : [publisherName];

test('no page claims a reviewer who is not named', () => {
  const claimed = pages
    .flatMap(getNodes)
    .flatMap(({ reviewedBy }) => ((reviewedBy ?? []) as { name: string }[]).map(({ name }) => name));
  expect([...new Set(claimed)]).toEqual(reviewers.map(({ name }) => name));
});

test('what is said of principles and corrections stands where it is said to stand', () => {
  const organisation = getGraph(getPage('/about/')).find((node) => node['@type'] === 'Organization');
  const anchors = ['publishingPrinciples', 'correctionsPolicy'].map((name) => new URL(String(organisation?.[name])));
  expect(anchors.map(({ pathname }) => pathname)).toEqual(['/about/', '/about/']);
  for (const { hash } of anchors) expect(getPage('/about/').document.querySelector(hash)).not.toBeNull();
});

test('each section in the feed is by them, and so is the EPUB', () => {
  const [, ...entries] = read('feed.xml').split('<entry>');
  const named = entries.flatMap((entry) => [[...entry.matchAll(/<name>(.*?)<\/name>/g)].map(([, name]) => name)]);
  const ofSections = named.filter((people) => people.length > 0);
  expect(ofSections).toEqual(sectionPages.map(() => names));
  const book = strFromU8(
    unzipSync(new Uint8Array(readFileSync(join(dist, `${siteSlug}.epub`))))['EPUB/package.opf'] ?? new Uint8Array(),
  );
  expect([...book.matchAll(/<dc:creator>(.*?)<\/dc:creator>/g)].map(([, name]) => name)).toEqual(names);
});

test('there is a security.txt where there is a contact, and only there', () => {
  expect(existsSync(join(dist, '.well-known/security.txt'))).toBe(contact !== undefined);
});

test('readers are told where corrections are recorded, and, without a contact, that there is none', () => {
  const text = getText(getPage('/about/'), '.who-speaks');
  expect(text).toContain('Corrections are recorded in the project’s repository');
  expect(text.includes('No address to write to is given')).toBe(contact === undefined);
});

test.for(['who wrote this', 'corrections', 'report a mistake'])(
  '“%s” leads there in search, and in the topics',
  (words) => {
    const { records } = JSON.parse(read('search-records.json')) as { records: { path: string; aliases: string[] }[] };
    const place = '/about/#who-speaks';
    expect(records.filter(({ aliases }) => aliases.includes(words)).map(({ path }) => path)).toEqual([place]);
    const [topic] = [...getPage('/topics/').document.querySelectorAll('dt')].filter(
      ({ textContent }) => textContent.trim() === words,
    );
    expect(topic?.parentElement?.querySelector(`a[href="${place}"]`)).not.toBeNull();
  },
);
