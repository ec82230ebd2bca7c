/** What the site is called, wherever it names itself. */
export const siteName = 'Why We Go Back';
