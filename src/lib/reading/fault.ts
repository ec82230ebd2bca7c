/** Why a file cannot be read, and where. */
export interface Fault {
  /** From 1, within the text that was read. */
  line: number;
  /** What is wrong, and what to write instead. */
  message: string;
}

/** The line on which a place of a text lies, from 1. */
export const getLineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
