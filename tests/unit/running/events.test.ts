import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createEventReader, formatCause, formatPlace, tell, type SuiteEvent } from '../../running/events.ts';

test('what is told is read out of what is printed, however it is cut', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  tell({ event: 'started', total: 2, counted: 'files' });
  tell({ event: 'passed' });
  const [started = '', passed = ''] = write.mock.calls.map(([text]) => text.toString());
  write.mockRestore();

  const printed = `one\ntwo${started}three\n${passed}four`;
  for (const size of [1, 7, printed.length]) {
    const heard: SuiteEvent[] = [];
    const read = createEventReader((told) => heard.push(told));
    const pieces = printed.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    expect(pieces.map(read).join('')).toBe('one\ntwothree\nfour');
    expect(heard).toEqual([{ event: 'started', total: 2, counted: 'files' }, { event: 'passed' }]);
  }
});

test('a cause has neither colours nor empty lines', () => {
  expect(formatCause(['\u001b[31mexpected 1\u001b[39m\n\n', undefined, '- 1\n+ 2'])).toBe('expected 1\n- 1\n+ 2');
});

test('a place can be opened from the folder of the project', () => {
  expect(formatPlace(join(process.cwd(), 'tests/html/links.test.ts'), 12)).toBe('tests/html/links.test.ts:12');
  expect(formatPlace(join(process.cwd(), 'tests/html/links.test.ts'))).toBe('tests/html/links.test.ts');
});
