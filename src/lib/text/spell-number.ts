const words = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

/** Writes a whole number as prose has it: in a word up to twenty, in digits beyond. */
export const spellNumber = (number: number): string => words[number] ?? number.toLocaleString('en-GB');

/** Reads a number written in a word or in digits; undefined where it is neither. */
export function readNumber(text: string): number | undefined {
  const place = words.indexOf(text.toLowerCase());
  if (place !== -1) return place;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
