const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Writes a whole number as prose has it: in a word up to twelve, in digits beyond. */
export const spellNumber = (number: number): string => words[number] ?? number.toLocaleString('en-GB');
