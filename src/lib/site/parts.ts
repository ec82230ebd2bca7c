/** A part of the article, by its id: a file of `content/parts/`, a folder of `content/`, and an address. */
export type PartId = string;

/** The passages around the parts, each a file of `content/article/`; a part’s introduction is another. */
export const framePassageIds = ['opening', 'short-answer', 'closing'] as const;
