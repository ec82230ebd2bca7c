/** In what the site is written, as BCP 47 names it: British spelling. Every file that names a language names this one. */
export const language = 'en-GB';
