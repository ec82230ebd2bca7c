/** Items of a list in order, under their first letter. */
export interface LetterGroup<Item> {
  letter: string;
  items: Item[];
}

/** Groups a sorted list by the first letter of what each item is called, without its accent. */
export const groupByLetter = <Item>(items: Item[], getName: (item: Item) => string): LetterGroup<Item>[] =>
  [...Map.groupBy(items, (item) => getName(item).normalize('NFD').charAt(0).toUpperCase())].map(
    ([letter, inLetter]) => ({ letter, items: inLetter }),
  );
