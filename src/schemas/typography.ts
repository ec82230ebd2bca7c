import { retext } from 'retext';
import smartypants from 'retext-smartypants';

const punctuation = retext().use(smartypants, { backticks: false, dashes: 'oldschool' }).freeze();
const straight = /['"]|--|\.\.\./;

/**
 * Sets the punctuation of plain typing: quotation marks and apostrophes curl, `--` and `---` become dashes, `...` becomes
 * one sign.
 * @returns The text, as it was where nothing was typed straight.
 */
export const curlPunctuation = (text: string): string =>
  straight.test(text) ? punctuation.processSync(text).toString() : text;

const noBreak = '\u00a0';

/** Where no line may end. Each takes the place of one space, or of all within the match. */
const unbroken = [
  // A number and what it counts, but no year: “792 people”, “44 per cent”, not “in 2003 people”.
  /(?<![\p{L}\d.,–-])(?!(?:19|20)\d\d )\d(?:[\d,.]*\d)? (?:per cent\b|(?=men\b|\p{Ll}{4}))/gu,
  /\bet al\./g,
  // Abbreviations that stand before what they shorten: “Dr. Levine”, “p. 3”.
  /\b(?:Dr|Mr|Mrs|Ms|Prof)\.? (?=\p{Lu})|\b(?:pp?|vol|no)\. (?=\d)/gu,
  // “n = 585”, “4 ± 2”, “2 × 2”
  /(?<=[\p{L}\d]) [=±×] (?=\d)/gu,
];

/**
 * Puts no-break spaces where a line must not end. For text that is shown; what is searched or exported as data stays plain.
 * @returns The text, of the same length.
 */
export const keepTogether = (text: string): string =>
  unbroken.reduce((kept, pattern) => kept.replace(pattern, (match) => match.replaceAll(' ', noBreak)), text);

/** Sets a text as a printer would: true quotation marks, apostrophes and dashes, and no line that ends amiss. */
export const toTypographic = (text: string): string => keepTogether(curlPunctuation(text));
