import { describe, expect, test } from 'vitest';
import {
  findDirectories,
  formatConfirmation,
  formatPlace,
  getFirstNeed,
  groupByCountry,
} from '../../../../src/lib/support/support-lines.ts';
import type { CountryData } from '../../../../src/schemas/country.ts';
import type { SupportLineData } from '../../../../src/schemas/support-line.ts';

const confirmation = { sources: ['nhs.uk'], confirmation: 'official-page' as const, read: '2026-11-24' };
const emergency = [{ by: 'Call', display: '112', tel: '112' }];
const toCountry = (id: string, name: string): CountryData => ({
  id,
  code: id.toUpperCase(),
  name,
  emergency,
  url: 'https://example.org/',
  ...confirmation,
});
const toLine = (id: string, country: string | undefined, needs: SupportLineData['needs']): SupportLineData => ({
  id,
  name: id,
  order: 1,
  country: country === undefined ? undefined : { collection: 'countries', id: country },
  needs,
  routes: [],
  url: 'https://example.org/',
  ...confirmation,
});
const ireland = toCountry('ie', 'Ireland');

describe('lines by country', () => {
  const countries = [ireland, toCountry('se', 'Sweden')];
  const lines = [
    toLine('directory', undefined, ['abuse', 'sexual-violence', 'talk']),
    toLine('samaritans', 'ie', ['crisis', 'talk']),
    toLine('clinic', 'ie', ['health']),
  ];
  const [help, other] = groupByCountry(countries, lines);

  test('stand under each need they serve, in the order of the needs', () => {
    expect(help?.groups.map(({ need, lines: own }) => [need.id, own.map(({ id }) => id)])).toEqual([
      ['abuse', []],
      ['crisis', ['samaritans']],
      ['sexual-violence', []],
      ['talk', ['samaritans']],
      ['health', ['clinic']],
    ]);
  });

  test('give way to directories of the need where the country has none', () => {
    expect(help?.groups.map(({ directories }) => directories.map(({ id }) => id))).toEqual([
      ['directory'],
      [],
      ['directory'],
      [],
      [],
    ]);
  });

  test('are spoken of for danger and for talk, though there is none', () => {
    const [clinic] = groupByCountry(countries, lines.slice(2));
    expect(clinic?.groups.map(({ need }) => need.id)).toEqual(['abuse', 'crisis', 'sexual-violence', 'talk', 'health']);
  });

  test('are no groups where only the emergency numbers are known', () => {
    expect(other?.groups).toEqual([]);
  });

  test('are directories where they belong to none', () => {
    expect(findDirectories(lines).map(({ id }) => id)).toEqual(['directory']);
  });
});

test('shows a line in full under the first of its needs, however it lists them', () => {
  expect(getFirstNeed(toLine('samaritans', 'ie', ['talk', 'crisis']))?.id).toBe('crisis');
});

describe('what is said of a line', () => {
  const line = toLine('samaritans', 'ie', ['talk']);

  test('tells how far a number is confirmed', () => {
    expect(formatConfirmation(line)).toBe(
      'Number read on an official page, in a stored copy, November 2026; not called.',
    );
    expect(formatConfirmation({ ...line, confirmation: 'two-pages' })).toBe(
      'Number read on two independent pages, in stored copies, November 2026; not called.',
    );
  });

  test('tells of a service without a number where its address was read', () => {
    expect(formatConfirmation({ ...line, webOnly: true })).toBe(
      'Address read on an official page, in a stored copy, November 2026.',
    );
  });

  test('names its country, and before it the part of the country', () => {
    expect(formatPlace(line, ireland)).toBe('Ireland');
    expect(formatPlace({ ...line, region: 'Munster' }, ireland)).toBe('Munster, Ireland');
    expect(formatPlace(line, undefined)).toBe('Any country');
  });
});
