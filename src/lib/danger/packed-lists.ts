/** Stands before each word of a packed list; no text begins with it. */
const mark = '~';

const isWords = (part: unknown): part is string[] =>
  Array.isArray(part) && part.length > 0 && part.every((word) => typeof word === 'string');

/** Writes data as JSON in which a list of words is one text: without quotes between, it is sent in fewer bytes. */
export const packLists = (data: unknown): string =>
  JSON.stringify(data, (_key, part: unknown) => (isWords(part) ? mark + part.join(mark) : part));

/** Reads what `packLists` wrote. */
export const unpackLists = (text: string): unknown =>
  JSON.parse(text, (_key, part: unknown) =>
    typeof part === 'string' && part.startsWith(mark) ? part.slice(mark.length).split(mark) : part,
  );
