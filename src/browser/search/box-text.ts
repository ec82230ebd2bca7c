import { cutLetters, cutText, longestText } from './cut-text.ts';

/** What stands in the box. */
interface BoxText {
  /** What is searched for. */
  text: string;
  /** All that the reader has put in, of which `text` may be the beginning. */
  whole: string;
}

/** A key adds no more, in UTF-16 units. */
const longestKey = 2;

/**
 * Makes what reads a box, and cuts what is too long in it. What was cut off is known until the words are changed: danger may
 * be told there.
 */
export function createBoxReader(input: HTMLInputElement): () => BoxText {
  let box = '';
  let read: BoxText = { text: '', whole: '' };
  // A composition would be torn.
  let isComposing = false;
  input.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    if (input.value.length > longestText) input.dispatchEvent(new Event('input'));
  });
  return () => {
    if (input.value !== box) {
      // A full box takes no further letter; it does not lose the word that is being typed.
      const isTyped = input.value.length - box.length <= longestKey;
      box = input.value;
      const whole = box.trim();
      read = { whole, text: (isTyped ? cutLetters : cutText)(whole) };
    }
    if (read.text !== read.whole && box !== read.text && !isComposing) {
      const caret = input.selectionEnd ?? 0;
      box = input.value = read.text;
      input.setSelectionRange(caret, caret);
    }
    return read;
  };
}
