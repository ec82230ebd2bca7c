/** One work named in running text, with the place in it where there is one. */
export interface CitedWork {
  /** Citation key, such as `sato2001`. */
  key: string;
  /** What follows the comma, such as `p. 3`. */
  locator?: string;
}

/** Matches a Pandoc citation group, such as `[@sato2001; @berg2010, p. 3]`. */
export const citationPattern = /\[(@[a-z][^\]]*)\]/g;

/**
 * Reads the inside of a citation group.
 * @param group The text between the brackets, such as `@sato2001; @berg2010, p. 3`.
 * @returns The works named, in their order. A part without `@` is returned whole as its key, to be reported as unknown.
 */
export function parseCitationGroup(group: string): CitedWork[] {
  return group.split(';').map((part) => {
    const [key = '', ...rest] = part.trim().replace(/^@/, '').split(',');
    const locator = rest.join(',').trim();
    return locator === '' ? { key: key.trim() } : { key: key.trim(), locator };
  });
}

/** A key as it may be typed, also where it is no citation yet: `@Sato2001`, `@sato_2001`. */
export const keyPattern = /(?<![\p{L}\p{N}._%+/])@([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu;

/**
 * Finds the keys cited in a text, in order and without repeats; also those of citations that are typed amiss, which are
 * a fault of their own.
 */
export const findCitedKeys = (text: string): string[] => [
  ...new Set([...text.matchAll(keyPattern)].map(([, key = '']) => key.toLowerCase())),
];
