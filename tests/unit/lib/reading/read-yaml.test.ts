import { createRequire } from 'node:module';
import { DEFAULT_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readYaml } from '../../../../src/lib/reading/read-yaml.ts';
import { ownTexts } from '../../content/check/changed-content.ts';

/** What authors write, and what they are told: a line and what to do. */
const refused: [text: string, ...faults: string[]][] = [
  ['title: &fear of loss\n', '1  "&fear" is read as a mark of YAML, and would be lost. Write: title: "&fear of loss"'],
  [
    'cites: [one, &two three]\n',
    '1  "&two" is read as a mark of YAML, and would be lost. Write: cites: [one, "&two three"]',
  ],
  ['a: &b\n  c: d\n', '1  "&b" is read as a mark of YAML, and would be lost. Take it out.'],
  ['title: !!str 5\n', '1  "!!str" is read as a mark of YAML, and would be lost. Write: title: "!!str 5"'],
  ['title: !\n', '1  "!" is read as a mark of YAML, and would be lost. Write: title: "!"'],
  [
    'title: Fear #1\n',
    '1  the text ends before " #", where a comment begins. Write: title: "Fear #1" – or, if it is a note, put that on a line of its own',
  ],
  ['n: 0o17\n', '1  "0o17" is read as the number 15. Write: n: "0o17" if it is a text, or 15'],
  ['n: 1e3\n', '1  "1e3" is read as the number 1000. Write: n: "1e3" if it is a text, or 1000'],
  ['tel: 0808\n', '1  "0808" is read as the number 808. Write: tel: "0808" if it is a text, or 808'],
  ['<<: { a: b }\n', '1  "<<" is no field. Write out the fields that it stands for.'],
  [
    'id: a\ntitle: Loss: a fear\n',
    '2  cannot be read: a text that holds a colon and a space must stand in quotation marks. Write: title: "Loss: a fear"',
  ],
  [
    'title: Loss:\n',
    '1  cannot be read: a text that holds a colon and a space must stand in quotation marks. Write: title: "Loss:"',
  ],
  [
    'title: *word* here\n',
    '1  cannot be read: a text that begins with "*" must stand in quotation marks. Write: title: "*word* here"',
  ],
  [
    'title: !important text\n',
    '1  cannot be read: a text that begins with "!" must stand in quotation marks. Write: title: "!important text"',
  ],
  [
    'title: @moran2020\n',
    '1  cannot be read: a text that begins with "@" must stand in quotation marks. Write: title: "@moran2020"',
  ],
  [
    'title: > 5 percent\n',
    '1  cannot be read: a text that begins with ">" must stand in quotation marks. Write: title: "> 5 percent"',
  ],
  [
    'title: [sic] he said\n',
    '1  cannot be read: a text that begins with "[" must stand in quotation marks. Write: title: "[sic] he said"',
  ],
  [
    'title: "Fear" of loss\nb: c\n',
    `1  cannot be read: a text goes on after its closing quotation mark. Write: title: '"Fear" of loss'`,
  ],
  [
    'title: "Fear of loss\nb: "c"\n',
    '1  cannot be read: a text has no closing quotation mark. Write: title: "Fear of loss"',
  ],
  [
    "title: 'Tis over\nb: c\n",
    `1  cannot be read: a text that begins with an apostrophe must stand in quotation marks. Write: title: "'Tis over"`,
  ],
  [
    'id: rest\ncites: [moran2020\ntitle: Rest\n',
    '2  cannot be read: a list has no closing "]". Write: cites: [moran2020]',
  ],
  ['a: [b, , c]\n', '1  cannot be read: there is a comma too many in a list. Write: a: [b, c]'],
  ['id: a\ntitle:Fear\nb: c\n', '2  cannot be read: there is no space after the colon. Write: title: Fear'],
  [
    'id: a\n title: b\nc: d\n',
    '2  cannot be read: the line begins with 1 space, and those it belongs to with none. Write: title: b',
  ],
  [
    'id: a\ntitle Fear of loss\nb: c\n',
    '2  cannot be read: the line is neither a field nor part of the text above it. Write "title: Fear of loss" if it is a field; if it goes on with that text, begin it with two spaces more.',
  ],
  [
    'a:\n\t- b\n\t- c\n',
    '2  cannot be read: the line is indented with a tab. Write two spaces for each tab at the start of a line.',
  ],
  ['title: a\nb: c\ntitle: d\n', '3  cannot be read: "title" stands there twice. Take one out.'],
  ['a: { b: 1, b: 2 }\n', '1  cannot be read: "b" stands there twice. Take one out.'],
  ['id: a\n---\nid: b\n', '2  cannot be read: "---" begins another entry. Take the line out; a file holds one.'],
  [
    'title: Loss: a\nb: c: d\n',
    '1  cannot be read: a text that holds a colon and a space must stand in quotation marks. Write: title: "Loss: a"',
    '2  cannot be read: a text that holds a colon and a space must stand in quotation marks. Write: b: "c: d"',
  ],
];

/** What looks like a trap and is none. */
const read: [text: string, value: unknown][] = [
  ['title: 2026-11-24\n', { title: '2026-11-24' }],
  ['a: yes\nb: No\nc: on\nd: 12:30:45\ne: 1_000\n', { a: 'yes', b: 'No', c: 'on', d: '12:30:45', e: '1_000' }],
  ['# A note.\nid: a\n  # Another.\norder: 1 # of five\n', { id: 'a', order: 1 }],
  ['title: "Fear #1"\nb: C#\nd: e & f!\n', { title: 'Fear #1', b: 'C#', d: 'e & f!' }],
  ['a: [b, c,]\nd: >-\n  one # two\n  three\n', { a: ['b', 'c'], d: 'one # two three' }],
  ["tel: '0808'\nn: 10\nm: -1.50\n", { tel: '0808', n: 10, m: -1.5 }],
];

const getFaults = (text: string) => readYaml(text).faults.map(({ line, message }) => `${line}  ${message}`);

test.for(refused)('says of %j what to write', ([text, ...faults]) => {
  expect(getFaults(text)).toEqual(faults);
  expect(readYaml(text).value).toBeUndefined();
});

test.for(refused.filter(([, ...faults]) => faults.every((fault) => fault.includes('Write: '))))(
  'reads %j as soon as that is written',
  ([text]) => {
    const lines = text.split('\n');
    for (const { line, message } of readYaml(text).faults) {
      const [, written = ''] = /Write: (.*?)(?: if it is a text, .*| – or, .*)?$/.exec(message) ?? [];
      const old = lines[line - 1] ?? '';
      const isMoved = message.includes('the line begins with');
      lines[line - 1] = `${isMoved ? '' : (/^ */.exec(old)?.[0] ?? '')}${written}`;
    }
    expect(getFaults(lines.join('\n'))).toEqual([]);
  },
);

test.for(read)('reads %j as it looks', ([text, value]) => {
  expect(readYaml(text)).toEqual({ value, faults: [] });
});

/** What the builder reads by itself, days as an author writes them; undefined where it stops. */
function readAsBuilder(text: string): unknown {
  try {
    return load(text, { schema: DEFAULT_SCHEMA });
  } catch {
    return undefined;
  }
}

const asWritten = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, inner: unknown) => inner ?? null).replaceAll(/T00:00:00\.000Z/g, ''));

test.for([...refused.map(([text]) => text), ...read.map(([text]) => text)])(
  'passes of %j what the builder does',
  (text) => {
    const { value, faults } = readYaml(text);
    const own = readAsBuilder(text);
    if (own === undefined) expect(faults).not.toEqual([]);
    if (faults.length === 0) expect(asWritten(value)).toEqual(asWritten(own));
  },
);

test('reads this site’s content as the builder does', () => {
  const texts = ownTexts.filter(({ file }) => file.endsWith('.yaml')).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) expect(asWritten(readYaml(text).value)).toEqual(asWritten(readAsBuilder(text)));
});

test('is the reader that Astro has', () => {
  const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  expect(astro.resolve('js-yaml')).toBe(createRequire(import.meta.url).resolve('js-yaml'));
});
