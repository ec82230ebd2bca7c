import { expect, test } from 'vitest';
import { createScreen } from '../../running/screen.ts';

function open(isTTY: boolean) {
  const written: string[] = [];
  const screen = createScreen({
    isTTY,
    columns: 20,
    write: (text: string | Uint8Array) => written.push(String(text)) > 0,
  });
  return { screen, written };
}

test('without a terminal only whole lines are written, without a control code', () => {
  const { screen, written } = open(false);
  screen.say('html: npm run test:html');
  screen.show('html 1 of 33 files');
  screen.say('html: 3 passed (1 s)');
  expect(written.join('')).toBe('html: npm run test:html\nhtml: 3 passed (1 s)\n');
});

test('on a terminal the last line changes, stays below what is said, and is never longer than one', () => {
  const { screen, written } = open(true);
  screen.show('html 1 of 33 files · lint');
  screen.say('done');
  expect(written.map((text) => text.replace('\r\u001b[K', '<'))).toEqual([
    '<html 1 of 33 files ',
    '<done\nhtml 1 of 33 files ',
  ]);
});
