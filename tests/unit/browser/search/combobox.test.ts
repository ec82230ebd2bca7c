import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCombobox, type Combobox } from '../../../../src/browser/search/combobox.ts';
import { stubDocument } from '../dom.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

let press: (key: string, more?: object) => void;
let input: HTMLInputElement;
let combobox: Combobox;
let followed: [option: string | undefined, isNewTab: boolean][];

beforeEach(() => {
  const document = stubDocument('<input><div id="list"><a role="option" id="a"></a><a role="option" id="b"></a></div>');
  const [box, list] = [document.querySelector('input'), document.getElementById('list')];
  if (box === null || list === null) throw new Error('There is no box.');
  for (const option of list.children) Object.assign(option, { scrollIntoView: () => undefined });
  input = box;
  followed = [];
  combobox = createCombobox(box, list, (option, isNewTab) => followed.push([option?.id, isNewTab]));
  press = (key, more = {}) => {
    box.dispatchEvent(
      Object.assign(new Event('keydown', { cancelable: true }), {
        key,
        ctrlKey: false,
        metaKey: false,
        ...more,
      }),
    );
  };
});

const walk = (...keys: string[]) =>
  keys.map((key) => {
    press(key);
    return input.getAttribute('aria-activedescendant');
  });

test('the arrows walk through the answers, past either end back to the box', () => {
  expect(walk('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual(['a', 'b', null, 'a']);
  expect(walk('ArrowUp', 'ArrowUp', 'ArrowUp')).toEqual([null, 'b', 'a']);
});

test('Home and End go to the first and last answer, once one has been walked to', () => {
  expect(walk('End', 'Home')).toEqual([null, null]);
  expect(walk('ArrowDown', 'End', 'Home')).toEqual(['a', 'b', 'a']);
});

test('the first answer can be selected for the reader, who then follows it', () => {
  combobox.selectFirst();
  expect(input.getAttribute('aria-activedescendant')).toBe('a');
  press('Enter');
  expect(followed).toEqual([['a', false]]);
});

test('Enter follows the answer walked to, and with Ctrl or Cmd in a new tab', () => {
  press('Enter');
  press('ArrowDown');
  press('Enter');
  press('Enter', { ctrlKey: true });
  press('Enter', { metaKey: true });
  expect(followed).toEqual([
    [undefined, false],
    ['a', false],
    ['a', true],
    ['a', true],
  ]);
});

test.for([{ isComposing: true }, { altKey: true }, { shiftKey: true }, { ctrlKey: true }])(
  '%o leaves the arrows to the text',
  (more) => {
    press('ArrowDown', more);
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
  },
);

test.for([{ isComposing: true }, { keyCode: 229 }, { repeat: true }])(
  'an Enter that ends a composition, or is held down, follows nothing: %o',
  (more) => {
    press('Enter', more);
    expect(followed).toEqual([]);
  },
);

test('whoever comes back to the box is at its words, not at an answer', () => {
  expect(walk('ArrowDown')).toEqual(['a']);
  input.dispatchEvent(new Event('blur'));
  expect(input.hasAttribute('aria-activedescendant')).toBe(false);
});

test('a list without answers is no list box', () => {
  const list = input.nextElementSibling as HTMLElement;
  expect(list.hidden).toBe(false);
  list.replaceChildren();
  combobox.refresh();
  expect(list.hidden).toBe(true);
});
