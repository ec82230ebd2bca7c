/**
 * What Orca says of the site, in a real window of Firefox, as recorded in `readings/`: a change in what is said is a change
 * of these. `npm run test:voice -- --update` records them anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../html/built-site.ts';
import { isMissing } from '../programs.ts';
import { TwoSites } from '../two-sites.ts';
import { ScreenReader } from './screen-reader.ts';

/**
 * What is recorded of each page: from the first line to the last, which must be there. The header is not: Firefox may know
 * late that its button opens something that comes after it.
 */
const recorded = [
  { name: 'section', path: 'purposes/attachment-styles/', first: /^main content/, last: /^$/ },
  { name: 'overview', path: '', first: /^Ten reasons/, last: /^Cite: what each rests on/ },
  {
    name: 'evidence',
    path: 'evidence/',
    first: /^The evidence, .*heading level 1$/,
    last: /^Which study bears on which idea/,
  },
];

/** What is said of the box of search when it has the focus. */
const box = 'Search by a word, a name or a question editable combo box.';

describe.skipIf(isMissing('orca'))('Orca', () => {
  let sites: TwoSites;

  beforeAll(async () => {
    sites = await new TwoSites().open();
  });

  afterAll(() => {
    sites.close();
  });

  const expectReading = (name: string, lines: string[]) =>
    expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot(`readings/${name}.txt`);

  async function withReader(path: string, listen: (reader: ScreenReader) => Promise<void>): Promise<void> {
    const reader = await ScreenReader.open(sites.site + path);
    try {
      await listen(reader);
    } finally {
      await reader.close();
    }
  }

  test.for(recorded)('reads the $name as recorded, no caption twice and no lettering', ({ name, path, first, last }) =>
    withReader(path, async (reader) => {
      const heard = await reader.hear(last);
      const { document } = parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8'));
      expect(findTwice(heard)).toEqual([]);
      expect(findCaptionsTwice(document, heard)).toEqual([]);
      expect(findLettering(document, heard)).toEqual([]);
      const start = heard.findIndex((line) => first.test(line));
      expect(start).toBeGreaterThan(0);
      await expectReading(name, heard.slice(start));
    }),
  );

  test('announces contents and search as recorded, and search takes the letters', () =>
    withReader('motivations/', async (reader) => {
      await reader.hear(/^$/);
      const said: string[] = [];
      const press = async (key: string, last: RegExp) => {
        const heard = await reader.press(key, last);
        said.push(`\n[${key}]`, ...heard);
        return heard;
      };
      // With nothing focused, and then from its button, which the dialog takes from the screen reader.
      expect(await press('ctrl+k', /^Focus mode$/)).toEqual(expect.arrayContaining(['Search dialog', box]));
      // A command, wherever letters are commands.
      await press('e', /results? for “e”/);
      await press('Escape', /^Browse mode$/);
      await press('Tab', /^Skip to the text/);
      await reader.press('b', /^Contents/);
      await press('Return', /^expanded$/);
      await press('Down', /^Support link/);
      await press('Escape', /^collapsed$/);
      await press('b', /^Reading collapsed/);
      await press('b', /^Search push button/);
      expect(await press('Return', /^Focus mode$/)).toContain(box);
      await press('j', /results? for “j”/);
      await press('Down', / · matched: /);
      await press('Escape', /^Browse mode$/);
      expect(await press('Return', /^Focus mode$/)).toContain(box);
      await expectReading('search', said);
    }));
});

/** Lines that are said twice, one right after the other; of two dots in a strip, which are links, both may be of one work. */
const findTwice = (heard: string[]) =>
  heard.filter((line, i) => line.length > 1 && line === heard[i - 1] && !line.includes(', link'));

/** Texts of captions that are said more than once. */
function findCaptionsTwice(document: Document, heard: string[]): string[] {
  const whole = heard.join('\n');
  return [...document.querySelectorAll('figcaption :is(p, strong, a, h3)')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text.split(' ').length > 2 && whole.split(text).length > 2);
}

/** Words written on drawings that are said by themselves. */
function findLettering(document: Document, heard: string[]): string[] {
  const letters = [...document.querySelectorAll('[role="img"] text')].map(({ textContent }) => textContent.trim());
  return letters.filter((text) => heard.includes(text));
}
