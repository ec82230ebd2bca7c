import { expect, test } from 'vitest';
import { readEntry } from '../../../../src/lib/reading/read-entry.ts';
import { readJson } from '../../../../src/lib/reading/read-json.ts';
import { ownTexts } from '../../content/check/changed-content.ts';

/** What is written, what is said of it, and what is written then. */
const refused: [text: string, fault: string, mended: string][] = [
  [
    '{\n"a": 1,\n}',
    '2  cannot be read: a comma stands before the end, and nothing follows it. Take the comma out.',
    '{\n"a": 1\n}',
  ],
  ['// Note\n{ "a": 1 }', '1  cannot be read: JSON has no comments. Take the comment out.', '{ "a": 1 }'],
  ['{ "a": 1 /* so */ }', '1  cannot be read: JSON has no comments. Take the comment out.', '{ "a": 1 }'],
  ["{ 'a': 1 }", '1  cannot be read: JSON has straight double quotation marks alone. Write: "a"', '{ "a": 1 }'],
  ['{ “a”: 1 }', '1  cannot be read: JSON has straight double quotation marks alone. Write: "a"', '{ "a": 1 }'],
  ['{ a: 1 }', '1  cannot be read: "a" stands without quotation marks. Write: "a"', '{ "a": 1 }'],
  ['{ "a": NaN }', '1  cannot be read: "NaN" is no number of JSON. Leave the field out.', '{}'],
  ['{ "a": True }', '1  cannot be read: "True" is no word of JSON. Write: true', '{ "a": true }'],
  [
    '{\n"a": "x"\n"b": "y" }',
    '2  cannot be read: there is no comma after "x". Write: "x",',
    '{\n"a": "x",\n"b": "y" }',
  ],
  ['{ "a" "x" }', '1  cannot be read: there is no colon after "a". Write: "a":', '{ "a": "x" }'],
  ['{ "a"; "x" }', '1  cannot be read: ";" stands where JSON has ",". Write that.', '{ "a": "x" }'],
  [
    '{ "a": "x"y" }',
    '1  cannot be read: a quotation mark stands within the text "x". Write \\" for it, or “ and ”.',
    '{ "a": "x“y" }',
  ],
  [
    '{ "a": "x\ny" }',
    '1  cannot be read: a text has no closing quotation mark on its line. Write the text on one line, and \\" for a quotation mark within it.',
    '{ "a": "x y" }',
  ],
  ['{ "a": "\\d" }', '1  cannot be read: "\\d" is no sign of JSON. Write \\\\ for a backslash.', '{ "a": "\\\\d" }'],
  ['{ "a": "x\ty" }', '1  cannot be read: a text holds a tab. Write a space in its place.', '{ "a": "x y" }'],
  ['{ "a": [1 }', '1  cannot be read: "}" closes what was not opened so. Write "]".', '{ "a": [1] }'],
  ['{ "a": 1', '1  cannot be read: "{" is not closed. Write "}" where it ends.', '{ "a": 1 }'],
  ['{ "a": 1 }\n{ "a": 2 }', '2  cannot be read: more follows after the entry. Keep one a file.', '{ "a": 1 }'],
  [
    '{ "a": 1,\n"b": { "a": 1 },\n"a": 2 }',
    '3  cannot be read: "a" stands there twice. Take one out.',
    '{ "a": 1, "b": { "a": 1 } }',
  ],
  ['{ "a": }', '1  cannot be read: a field has no value. Write it after the colon, or take the field out.', '{}'],
];

test.for(refused)('says of %j what to write, which is read', ([text, fault, mended]) => {
  expect(readJson(text).faults.map(({ line, message }) => `${line}  ${message}`)).toEqual([fault]);
  expect(readJson(mended).faults).toEqual([]);
});

test('knows a field from what only looks like one', () => {
  const value = { title: 'On "id": a list // and more, # too', custom: { id: 'it’s' }, id: 'it' };
  expect(readJson(JSON.stringify(value, null, 2))).toEqual({ value, faults: [] });
});

test('passes what the builder passes, and reads it so', () => {
  const texts = ownTexts.filter(({ file }) => file.endsWith('.json')).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(readJson(text)).toEqual({ value: JSON.parse(text), faults: [] });
});

test.for([
  [
    'a list of works',
    '[{ "type": "book", "title": "A" }, { "type": "book", "title": "B" }]',
    'is a list of 2 works; a file holds one, without "[" and "]". Run "npm run add:work -- <file>", which writes each into its own.',
  ],
  [
    'BibTeX',
    '@article{moran2020,\n  title = {On rest}\n}',
    'cannot be read: it is no JSON but an export for other programs. Run "npm run add:work -- <file>", which writes the reference.',
  ],
  ['nothing', '\n', 'is empty. Write its fields, or remove the file.'],
  ['a text', '"rest"', 'holds no fields. Write them between "{" and "}".'],
])('says what to do with %s', ([, text = '', message]) => {
  expect(readEntry('content/references/rest.json', text).faults).toEqual([{ line: 1, message }]);
});
