/** A term and the words in prose that mean it. */
export interface FindableTerm {
  id: string;
  forms: string[];
}

/** A match of `TermFinder.pattern`. */
interface FormMatch {
  /** The words found. */
  found: string;
  /** Where they begin in `input`. */
  index: number;
  /** The text searched. */
  input: string;
}

/** Finds the terms of the glossary in one entry's prose, each of them once. */
export interface TermFinder {
  /** Matches every form of every term as whole words, the longest first. */
  pattern: RegExp;
  /**
   * Claims a match for its term.
   * @returns The term's id; undefined where the term has been found before, is left out, or stands in quotation marks.
   */
  claim: (match: FormMatch) => string | undefined;
}

/** A stretch of text, and the term it means, where it is the first use of one. */
export interface TextPart {
  text: string;
  term?: string;
}

/**
 * Makes a finder for one entry.
 * @param passedOver Ids of terms that are not to be found: marked further up, or left out by the author.
 */
export function createTermFinder(terms: FindableTerm[], passedOver: Iterable<string> = []): TermFinder {
  const termByForm = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)));
  const forms = [...termByForm.keys()].toSorted((a, b) => b.length - a.length);
  const claimed = new Set(passedOver);
  return {
    // Without terms nothing is to match, not everything.
    pattern:
      forms.length === 0
        ? /(?!)/g
        : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`, 'giu'),
    claim: ({ found, index, input }) => {
      // Prose is wrapped, so a form may stand on two lines.
      const id = termByForm.get(found.toLowerCase().replaceAll(/\s+/g, ' '));
      if (id === undefined || claimed.has(id) || isQuoted(input, index)) return undefined;
      claimed.add(id);
      return id;
    },
  };
}

/** Cuts a text at the first use of each term. */
export function splitAtTerms(text: string, finder: TermFinder): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(finder.pattern)) {
    const term = finder.claim({ found, index, input: text });
    if (term === undefined) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: found, term });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Words within quotation marks are somebody's, or held at arm's length: not ours to explain. */
const isQuoted = (input: string, index: number) => input.lastIndexOf('“', index) > input.lastIndexOf('”', index);
