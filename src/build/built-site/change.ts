import type { Element } from 'hast';

/** A stretch of what Astro wrote of a page, in UTF-16 units: the first, and the one after the last. */
export interface Range {
  start: number;
  end: number;
}

/** What is put in the place of a stretch; an empty one is a place to put it in. */
export interface Change extends Range {
  text: string;
}

/** Where an element stands in its page, tags and all. Throws for one that the page's text does not hold. */
export function getRange({ tagName, position }: Element): Range {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error(`A ${tagName} stands nowhere in the page's text.`);
  return { start, end };
}

/** Where an attribute stands, with the white space before it; undefined where its element lacks it. */
export function findAttributeRange({ data }: Element, property: string): Range | undefined {
  const { start, end } = data?.position?.properties?.[property] ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  return { start: start.offset - 1, end: end.offset };
}
