import { expect, test } from 'vitest';
import { decode } from '../../../../src/lib/reading/decode.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('reads UTF-8, without a mark of byte order, and lines that end as on any system', () => {
  expect(decode(Buffer.from('\uFEFFid: é\r\nb: c\rd: 👩\n'))).toEqual({ text: 'id: é\nb: c\nd: 👩\n' });
});

test.for([
  ['UTF-16', utf16('\uFEFFid: rest\n'), 1, 'was saved as UTF-16. Save the file as UTF-8.'],
  ['UTF-16 without a mark', utf16('id: rest\n'), 1, 'was saved as UTF-16. Save the file as UTF-8.'],
  ['UTF-16 of other machines', utf16('\uFEFFid: rest\n').swap16(), 1, 'was saved as UTF-16. Save the file as UTF-8.'],
  [
    'Latin-1',
    latin1('id: rest\n\nA café.\n'),
    3,
    'is not UTF-8: this line was saved as Latin-1 or Windows-1252, in which it holds "café". Save the file as UTF-8.',
  ],
  [
    'Windows-1252, on a line of an old Macintosh',
    latin1('id: rest\rIt\x92s so.\r'),
    2,
    'is not UTF-8: this line was saved as Latin-1 or Windows-1252, in which it holds "It’s". Save the file as UTF-8.',
  ],
  [
    'Shift-JIS',
    Buffer.from([0x61, 0x0a, 0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]),
    2,
    'is not UTF-8: this line was saved in another encoding. Save the file as UTF-8.',
  ],
] as const)('names %s, with its line', ([, bytes, line, message]) => {
  expect(decode(bytes)).toEqual({ text: '', fault: { line, message } });
});

test('reads what its mend gives', () => {
  const mended = Buffer.from(new TextDecoder('windows-1252').decode(latin1('It\x92s a café.')));
  expect(decode(mended)).toEqual({ text: 'It’s a café.' });
});
