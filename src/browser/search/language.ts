import type { LanguageData } from '../../lib/search-records/search-data.ts';
import { splitWords } from '../../lib/text/words.ts';

/** What a reader is told who writes in another language. */
export type ToldLanguage = Pick<LanguageData, 'id' | 'message' | 'help'>;

/** Finds the language of a text, unless that is English or too little is known of it. */
export type LanguageFinder = (text: string) => ToldLanguage | undefined;

/** One word alone may be a name. */
const leastWords = 2;
/** Of letters that are not Latin; one may be a sign. */
const leastLetters = 2;
const leastShare = 1 / 3;

/**
 * Makes a finder of languages. To call an English text foreign would be far worse than the reverse, so what is English
 * counts for no other language.
 * @param isEnglish Whether a word is one of this site.
 */
export function createLanguageFinder(languages: LanguageData[], isEnglish: (word: string) => boolean): LanguageFinder {
  const byLetters = languages
    .filter(({ letters }) => letters !== '')
    .map((language) => ({ language, pattern: new RegExp(`[${language.letters}]`, 'u') }));
  const byWords = languages
    .filter(({ words }) => words !== '')
    .map((language) => ({ language, known: new Set(splitWords(language.words)) }));

  const findByWords = (words: string[]): LanguageData | undefined => {
    const others = words.filter((word) => !isEnglish(word));
    let [best, most]: [LanguageData | undefined, number] = [undefined, 0];
    for (const { language, known } of byWords) {
      const count = others.filter((word) => known.has(word)).length;
      if (count > most) [best, most] = [language, count];
    }
    return most < leastWords ? undefined : best;
  };

  return (text) => {
    const letters = text.normalize('NFC').toLowerCase().match(/\p{L}/gu) ?? [];
    const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    const language =
      foreign.length >= Math.max(leastLetters, letters.length * leastShare)
        ? byLetters.find(({ pattern }) => foreign.some((letter) => pattern.test(letter)))?.language
        : findByWords([...new Set(splitWords(text))]);
    return language && { id: language.id, message: language.message, help: language.help };
  };
}
