/**
 * Reads a JSON file that has no fault; of any other it says nothing, because it knows no lines.
 * @returns Its data; undefined where it cannot be read, or has a field twice.
 */
export function findJsonData(text: string): unknown {
  // Each field, and the whole.
  let values = 0;
  try {
    const data: unknown = JSON.parse(text, function (this: unknown, _key, value: unknown) {
      if (!Array.isArray(this)) values++;
      return value;
    });
    // Of a field that stands there twice, one is kept.
    return values === countWrittenFields(text) + 1 ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Texts in quotes are taken one after another, so that what looks like a field within one is none. */
const countWrittenFields = (text: string) =>
  (text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g) ?? []).filter((quoted) => quoted.endsWith(':')).length;
