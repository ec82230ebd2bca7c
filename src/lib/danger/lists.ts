import type { DangerData, DangerWordsData } from '../../schemas/search-words.ts';

/** Words that call for help before anything else, and the passage of /support/ that answers them. */
export interface Danger extends Pick<DangerData, 'id' | 'need' | 'title' | 'text' | 'phrases' | 'unless'> {
  passage: string;
}

/** What the phrases of all dangers are written and read with. */
export type DangerWords = Omit<DangerWordsData, 'id' | 'countriesFirst'>;

/** All that is known of words of danger; it travels with the search box, so that help waits for nothing. */
export interface DangerLists {
  words: DangerWords;
  dangers: Danger[];
  /** Ordinary words that look like mistyped ones of danger, and are none. */
  ordinary: string[];
}
