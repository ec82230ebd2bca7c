/** M. Brysbaert (2019), Journal of Memory and Language 109, 104047: adults read 238 words of English prose a minute. */
const WORDS_A_MINUTE = 238;

/**
 * Works out how long a text takes to read.
 * @returns Whole minutes, one at least.
 */
export function getReadingMinutes(texts: string[]): number {
  const words = texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
