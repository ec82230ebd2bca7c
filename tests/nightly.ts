/**
 * What `npm test` leaves for the night, each with why it may: `npm test -- --nightly` runs it too, and so does `.ci/run`.
 * By its own file, each runs whenever it is asked for.
 */
interface Nightly {
  /** Of `suites.ts`. */
  suite: string;
  file: string;
  /** The name of the test, without those of its groups. */
  test: string;
  why: string;
}

export const nightly: Nightly[] = [
  {
    suite: 'browser',
    file: 'tests/browser/search-fuzz.test.ts',
    test: 'ten thousand hostile queries neither break, hang, nor become markup',
    why: 'the same ten thousand each time; a few of each kind are in tests/unit/browser/search/record-engine.test.ts',
  },
  {
    suite: 'browser',
    file: 'tests/browser/screenshots.test.ts',
    test: 'sepia looks as it did',
    why: 'it differs from light and dark by its colours alone, and those are computed in tests/unit/lib/colours/',
  },
];

/** A pattern of the tests that a suite leaves for the night; undefined where it leaves none. */
export function findNightly(suite: string): string | undefined {
  const names = nightly.filter((one) => one.suite === suite).map(({ test }) => escape(test));
  return names.length === 0 ? undefined : names.join('|');
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
