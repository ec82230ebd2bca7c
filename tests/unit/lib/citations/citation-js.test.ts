import { expect, test } from 'vitest';
import { styles } from '../../../../src/lib/citations/citation-js.ts';

test('sorts by a short rule and by fields in APA style, since its own rules for author and title take seconds to prepare', () => {
  const bibliography = /<bibliography.*?<\/sort>/s.exec(styles.get('apa'))?.[0] ?? '';
  expect(bibliography.match(/<key [^>]+>/g)).toEqual([
    '<key macro="work-order"/>',
    '<key macro="date-sort-group"/>',
    '<key macro="date-sort"/>',
    '<key variable="status"/>',
    '<key variable="title"/>',
    '<key variable="volume"/>',
    '<key variable="part-number"/>',
    '<key variable="event-date"/>',
    '<key variable="original-date"/>',
    '<key macro="source-archive"/>',
  ]);
});
