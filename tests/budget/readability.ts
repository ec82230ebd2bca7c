import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/**
 * The school grade, by Flesch and Kincaid, at which texts can be read: the longer the sentences and the words, the higher.
 * @param blocks Paragraphs and items of lists. A sentence ends where its block does, with or without a full stop.
 */
export function getGrade(blocks: string[]): number {
  const counted = blocks.flatMap((block) => [...sentences.segment(block)].map(({ segment }) => getWords(segment)));
  const read = counted.filter(({ length }) => length > 0);
  return fleschKincaid({
    sentence: read.length,
    word: read.flat().length,
    // A number is read aloud as well.
    syllable: read.flat().reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

const getWords = (text: string) =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** The paragraphs and items of lists within an element, as a reader sees them. */
export function getBlocks(element: Element): string[] {
  return [...element.querySelectorAll('p, li')].map((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('p, li, script, style, [hidden]')) other.remove();
    return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });
}
