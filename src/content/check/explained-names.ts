/** Says in a sentence what to write in place of a name that exists no more; undefined where it never did. */
type Explain = (name: string) => string | undefined;

const explanations = new WeakMap<object, Explain>();

/** Gives names that exist somebody to ask of others. */
export function explainWith<T extends object>(names: T, explain: Explain): T {
  explanations.set(names, explain);
  return names;
}

/** What has become of a name that is not among others. */
export const findExplanation = (name: string, names: object): string | undefined => explanations.get(names)?.(name);
