import { describe, expect, test } from 'vitest';
import { findCitedKeys, parseCitationGroup } from '../../../../src/lib/citations/syntax.ts';

describe('parseCitationGroup', () => {
  test('reads a single work', () => {
    expect(parseCitationGroup('@moran2020')).toEqual([{ key: 'moran2020' }]);
  });

  test('reads several works in their order', () => {
    expect(parseCitationGroup('@spielmann2019; @moran2020')).toEqual([{ key: 'spielmann2019' }, { key: 'moran2020' }]);
  });

  test('reads the place in a work', () => {
    expect(parseCitationGroup('@spielmann2019, p. 3')).toEqual([{ key: 'spielmann2019', locator: 'p. 3' }]);
  });

  test('keeps a comma within the place', () => {
    expect(parseCitationGroup('@moran2020, pp. 3, 5')).toEqual([{ key: 'moran2020', locator: 'pp. 3, 5' }]);
  });

  test('bears white space around a key', () => {
    expect(parseCitationGroup('@moran2020 ;  @mason2012 , p. 3 ')).toEqual([
      { key: 'moran2020' },
      { key: 'mason2012', locator: 'p. 3' },
    ]);
  });

  test('returns a part without @ whole, to be reported as unknown', () => {
    expect(parseCitationGroup('@moran2020; see mason2012')).toEqual([{ key: 'moran2020' }, { key: 'see mason2012' }]);
  });
});

describe('findCitedKeys', () => {
  test('finds the keys of all groups in their order', () => {
    expect(findCitedKeys('One [@moran2020]. Two [@mason2012; @davis2003, p. 3].')).toEqual([
      'moran2020',
      'mason2012',
      'davis2003',
    ]);
  });

  test('names a work cited twice only once', () => {
    expect(findCitedKeys('One [@moran2020]. Two [@moran2020, p. 3].')).toEqual(['moran2020']);
  });

  test('passes over links, footnotes and addresses for mail', () => {
    expect(findCitedKeys('[Support](/support/), a note[^drift], [someone@example.org].')).toEqual([]);
  });
});
