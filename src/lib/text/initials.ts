/** Items of a list in order, under their first letter. */
export interface LetterGroup<Item> {
  letter: string;
  items: Item[];
}

/** Groups a sorted list by the first letter of what each item is called, without its accent, or quotation marks before it. */
export const groupByLetter = <Item>(items: Item[], getName: (item: Item) => string): LetterGroup<Item>[] =>
  [...Map.groupBy(items, (item) => getInitial(getName(item)))].map(([letter, inLetter]) => ({
    letter,
    items: inLetter,
  }));

const getInitial = (name: string) => (/[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? name.charAt(0)).toUpperCase();
