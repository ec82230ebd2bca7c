/** The numbers on /support/ against the files they come from: one wrong digit here is worse than any other fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Route } from '../../src/schemas/contact.ts';
import { dist, getPage, getText } from './built-site.ts';
import { countries, supportLines, wrongNumbers } from './content-files.ts';

const { document } = getPage('/support/');
const markdown = readFileSync(join(dist, 'support/index.md'), 'utf8');

const getDigits = (text: string) => text.replaceAll(/\D/g, '');
const squeeze = (text: string | null | undefined) =>
  (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('\u2011', '-').trim();

/** What a reader can press within an element: where it leads, and the number shown. */
const getNumbers = (element: Element | null) =>
  [...(element?.querySelectorAll('.routes a') ?? [])].map(
    (link) => `${link.getAttribute('href') ?? ''} ${squeeze(link.querySelector('b')?.textContent)}`,
  );

/** The same, as the files have it. */
const writeNumbers = (routes: Route[] = []) =>
  routes.map(({ tel, sms, url, display }) => {
    const scheme = tel === undefined ? 'sms' : 'tel';
    return `${url ?? `${scheme}:${tel ?? sms ?? ''}`} ${display}`;
  });

const getCountry = (id: string) => document.querySelector(`.country-help[data-country="${id}"]`);

test('there are countries, lines and numbers to look at', () => {
  expect(countries.length).toBeGreaterThan(12);
  expect(supportLines.length).toBeGreaterThan(60);
  expect(getNumbers(document.body).length).toBeGreaterThan(100);
});

describe.for(countries)('$name', ({ id, name, note, emergency }) => {
  const section = getCountry(id);
  const own = supportLines.filter(({ country }) => country === id);

  test('is offered by the chooser', () => {
    expect(squeeze(document.querySelector(`.country-chooser option[value="${id}"]`)?.textContent)).toBe(name);
  });

  test('has its emergency numbers at the head of the page, beside its name', () => {
    const item = document.querySelector(`.emergency a[href="#lines-${id}"]`)?.closest('li') ?? null;
    expect(squeeze(item?.querySelector('a')?.textContent)).toBe(name);
    expect(getNumbers(item)).toEqual(writeNumbers(emergency));
  });

  test('has them again before its lines, with what a caller has to know', () => {
    expect(squeeze(section?.querySelector('h3')?.textContent)).toBe(name);
    expect(getNumbers(section).slice(0, emergency.length)).toEqual(writeNumbers(emergency));
    if (note !== undefined) expect(squeeze(section?.textContent)).toContain(note);
  });

  test('has its own lines and no others', () => {
    const ids = [...(section?.querySelectorAll('.support-line[id]') ?? [])].map((line) => line.id);
    expect(ids.toSorted()).toEqual(own.map((line) => line.id).toSorted());
  });

  test('names the needs in one order, and each of the first four wherever it has a line at all', () => {
    const order = ['Emergency', 'Frightened of someone', 'Not safe with yourself', 'Sex you did not want', 'To talk'];
    const headings = [...(section?.querySelectorAll('h4') ?? [])].map(({ textContent }) => textContent);
    expect(headings.slice(0, order.length)).toEqual(own.length > 0 ? order : ['Emergency']);
  });

  test('has all its numbers under its name in the Markdown too', () => {
    const [, part = ''] = markdown.split(`### ${name}\n`);
    const [text = ''] = part.split(/^### /m);
    const missing = [...emergency, ...own.flatMap(({ routes = [] }) => routes)]
      .map(({ display }) => display)
      .filter((display) => !squeeze(text).includes(display));
    expect(missing).toEqual([]);
  });
});

describe.for(supportLines)('$name', (line) => {
  const entry = document.querySelector(`.support-line[id="${line.id}"]`);
  const shown = [...document.querySelectorAll('.support-line')].filter(
    (element) => element.querySelector('a')?.getAttribute('href') === line.url,
  );

  test('has its numbers, under each of its needs', () => {
    expect(getNumbers(entry)).toEqual(writeNumbers(line.routes));
    const again = shown.filter((other) => getNumbers(other).join() === writeNumbers(line.routes).join());
    expect(again.length).toBeGreaterThanOrEqual(line.country === undefined ? 1 : line.needs.length);
  });

  test('says its country, whom it serves, and how far it is confirmed', () => {
    const country = countries.find(({ id }) => id === line.country)?.name ?? 'Any country';
    const place = line.region === undefined ? country : `${line.region}, ${country}`;
    expect(squeeze(entry?.querySelector('.support-name + .support-note')?.textContent)).toBe(place);
    for (const fact of [line.serves, line.hours, line.cost, line.languages, line.note])
      if (fact !== undefined) expect(squeeze(entry?.textContent)).toContain(fact);
    expect(squeeze(entry?.querySelector('p.support-note')?.textContent)).toMatch(
      line.webOnly
        ? /^Address read on .+, in (a stored copy|stored copies), [A-Z]\w+ \d{4}\.$/
        : /^Number read on .+, in (a stored copy|stored copies), [A-Z]\w+ \d{4}; not called\.$/,
    );
  });
});

test('every number that can be pressed is one of the files', () => {
  const written = [...countries.map(({ emergency }) => emergency), ...supportLines.map(({ routes }) => routes)];
  const known = new Set(written.flatMap((routes) => writeNumbers(routes)).map((number) => number.split(' ')[0]));
  const pressed = [...document.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^(tel|sms):/.test(href));
  expect(pressed.filter((href) => !known.has(href))).toEqual([]);
});

test('every number is dialled as it is shown, or with the code of its country for the first nought', () => {
  const differing = [...document.querySelectorAll('a:is([href^="tel:"], [href^="sms:"])')].filter((link) => {
    const [, dialled = ''] = /^\w+:(.*)$/.exec(link.getAttribute('href') ?? '') ?? [];
    const shown = getDigits(link.querySelector('b')?.textContent ?? '');
    return dialled.startsWith('+')
      ? !getDigits(dialled).endsWith(shown.replace(/^0/, ''))
      : getDigits(dialled) !== shown;
  });
  expect(differing.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('nothing known to be wrong stands on the page', () => {
  expect(wrongNumbers.length).toBeGreaterThan(5);
  const text = squeeze(getText(getPage('/support/')));
  // Digits run together would hold any number, so that each is looked for with what may stand between its own.
  const found = wrongNumbers.filter(({ written, country }) => {
    const place = squeeze(getCountry(country)?.textContent);
    if (/[a-z]/i.test(written)) return new RegExp(`\\b${written}\\b`, 'i').test(place);
    return new RegExp(`(?<!\\d)${[...getDigits(written)].join('[ -]?')}(?!\\d)`).test(text);
  });
  expect(found).toEqual([]);
});
